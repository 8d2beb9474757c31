/** A descriptor that has every key of the schema, each with the schema's own example. */
export class Descriptor {
  #schema;
  #lines = [];
  /** {path, line, column, description} of each key; `[]` in a path stands for an item of a list. */
  keys = [];

  constructor(schema) {
    this.#schema = schema;
    this.#mapping(schema, "", "");
  }

  get text() {
    return this.#lines.join("\n") + "\n";
  }

  #mapping(schema, indent, path) {
    for (const [key, reference] of Object.entries(this.#resolved(schema).properties)) {
      const value = this.#resolved(reference);
      const items = value.items && this.#resolved(value.items);
      this.keys.push({
        path: path + key, line: this.#lines.length, column: indent.length, description: value.description});
      if (value.properties) {
        this.#lines.push(`${indent}${key}:`);
        this.#mapping(value, indent + "  ", `${path}${key}.`);
      } else if (items?.properties) {
        this.#lines.push(`${indent}${key}:`);
        const first = this.#lines.length;
        this.#mapping(items, indent + "    ", `${path}${key}[].`);
        this.#lines[first] = `${indent}  - ${this.#lines[first].trimStart()}`;
      } else {
        this.#lines.push(`${indent}${key}: ${JSON.stringify(value.examples?.[0] ?? value.default)}`);
      }
    }
  }

  #resolved(schema) {
    if (!schema.$ref) {
      return schema;
    }
    const target = schema.$ref.replace(/^#\//, "").split("/").reduce((at, part) => at[part], this.#schema);
    return {...this.#resolved(target), ...schema, $ref: undefined};
  }
}

/** The text up to where a key of a mapping is written, such as `hooks:\n  - ` for `hooks[]`. */
export function upTo(path) {
  let text = "";
  let indent = "";
  for (const part of path ? path.split(".") : []) {
    text += `${text.endsWith("- ") ? "" : indent}${part.replace("[]", "")}:\n`;
    indent += "  ";
    if (part.endsWith("[]")) {
      text += `${indent}- `;
      indent += "  ";
    }
  }
  return text.endsWith("- ") ? text : text + indent;
}
