// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Called by refresh-tables: refresh-tables.mjs FOLDER TABLES. FOLDER holds the unpacked packages tasks and languages.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [folder, tables] = process.argv.slice(2).map((name) => path.resolve(name));
const packageOf = (name) => JSON.parse(readFileSync(path.join(folder, name, "package.json"), "utf8"));
const { PIPELINE_DATA, SKUS } = await import(path.join(folder, "tasks/dist/esm/index.js"));
const { LANGUAGES_ISO_639_1 } = createRequire(import.meta.url)(path.join(folder, "languages/dist/index.js"));

const rowText = (row) =>
    `    {${Object.entries(row)
        .map(([key, value]) => `"${key}": ${Array.isArray(value) ? `[${value.map((each) => JSON.stringify(each)).join(", ")}]` : JSON.stringify(value)}`)
        .join(", ")}}`;

// The versions in "source" change with the packages; the rest of the sentence is ours, and so is its date.
function writeTable(name, key, packageName, rows) {
    const file = path.join(tables, `${name}.json`);
    const old = JSON.parse(readFileSync(file, "utf8"));
    const { name: fullName, version, license } = packageOf(packageName);
    const source = old.source.replace(/@huggingface\/\w+ [\d.]+ \([^)]*\)/, `${fullName} ${version} (${license})`);
    const text = `{
  "format": ${JSON.stringify(old.format)},
  "formatVersion": ${old.formatVersion},
  "source": ${JSON.stringify(source)},
  ${JSON.stringify(key)}: [
${rows(old[key]).map(rowText).join(",\n")}
  ]
}
`;
    writeFileSync(file, text);
    console.log(`${name}: ${rows(old[key]).length} rows`);
}

writeTable("hardware", "devices", "tasks", (old) => {
    const rows = [];
    for (const [kind, vendors] of Object.entries(SKUS)) {
        for (const [vendor, devices] of Object.entries(vendors)) {
            for (const [name, { memory, computeCapability }] of Object.entries(devices)) {
                rows.push({
                    kind,
                    vendor: vendor === "-" ? "Apple" : vendor,
                    name,
                    memoryGB: memory ?? [],
                    ...(computeCapability && { computeCapability: Number(computeCapability) }),
                });
            }
        }
    }
    const known = new Set(rows.map(({ kind, name }) => `${kind}/${name}`));
    return rows.concat(old.filter(({ kind, name }) => !known.has(`${kind}/${name}`)));
});

writeTable("tasks", "tasks", "tasks", (old) => {
    const ours = new Map(old.map((task) => [task.id, task]));
    return Object.entries(PIPELINE_DATA).map(([id, { name, modality }]) => ({
        id,
        label: name,
        modality,
        names: ours.get(id)?.names ?? [],
        metrics: ours.get(id)?.metrics ?? [],
    }));
});

writeTable("languages", "languages", "languages", () =>
    Object.values(LANGUAGES_ISO_639_1).map(({ code, name }) => ({ code, name })),
);
