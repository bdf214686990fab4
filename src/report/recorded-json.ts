/** Reads what `dwarfksyms version --format json` writes; docs/schema/version.schema.json describes it. */
import { DwarfksymsError } from '../errors.ts';
import { latin1Of } from '../unicode.ts';
import { parseVersion, type RecordedVersion } from './recorded-version.ts';
import { SCHEMA_VERSION } from './version-json.ts';

/**
 * Objects that could not be read record nothing.
 * @param file for messages
 * @throws DwarfksymsError 'symvers'
 */
export function parseRecordedJson(text: string, file: string): RecordedVersion[] {
  return new JsonReader(file).read(text);
}

type Members = Readonly<Record<string, unknown>>;

class JsonReader {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  read(text: string): RecordedVersion[] {
    const document = this.#members(this.#parse(text), 'the document');
    if (document['schemaVersion'] !== SCHEMA_VERSION)
      throw this.#error(`expected the output of dwarfksyms version, with schemaVersion ${SCHEMA_VERSION}`);
    // Versions of another profile are never equal to those that this one is compared with.
    if (document['profile'] !== 'linux') throw this.#error('expected versions of the profile linux');
    return this.#items(document['objects'], 'objects').flatMap((value, index) => {
      const place = `objects[${index}]`;
      const object = this.#members(value, place);
      return object['error'] === undefined ? this.#object(object, place) : [];
    });
  }

  #object({ module, symbols }: Members, place: string): readonly RecordedVersion[] {
    const exporter = { kind: 'file', module: this.#text(module, `${place}.module`) } as const;
    return this.#items(symbols, `${place}.symbols`).map((value, index) => {
      const here = `${place}.symbols[${index}]`;
      const { name, version, gplOnly, namespace } = this.#members(value, here);
      return {
        name: latin1Of(this.#text(name, `${here}.name`)),
        version:
          version === undefined
            ? undefined
            : parseVersion(this.#text(version, `${here}.version`), this.#file, here),
        isGplOnly: typeof gplOnly === 'boolean' ? gplOnly : undefined,
        namespace: typeof namespace === 'string' ? latin1Of(namespace) : undefined,
        exporter,
        place: here,
      };
    });
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw this.#error(error instanceof Error ? error.message : String(error));
    }
  }

  #members(value: unknown, place: string): Members {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.#error(`${place}: expected an object`);
    return value as Members;
  }

  #items(value: unknown, place: string): readonly unknown[] {
    if (!Array.isArray(value)) throw this.#error(`${place}: expected an array`);
    return value;
  }

  #text(value: unknown, place: string): string {
    if (typeof value !== 'string') throw this.#error(`${place}: expected a string`);
    return value;
  }

  #error(detail: string): DwarfksymsError {
    return new DwarfksymsError('symvers', detail, { file: this.#file });
  }
}
