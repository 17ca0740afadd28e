const TELLING = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:API|ACCESS|PRIVATE|AUTH)_?KEY/iu;
const SHORTEST = 8;

/**
 * Values of inherited variables whose names say that they are secret. The server inherits them, so it
 * may print them; values shorter than 8 characters are left, they stand in every text.
 */
export function inheritedSecrets(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    TELLING.test(name) && value !== undefined && value.length >= SHORTEST ? [value] : [],
  );
}
