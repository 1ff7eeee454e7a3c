// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// node crossfilter.mjs FOLDER: bench_peers' peer. Loads the columns that lie there, makes a crossfilter2
// dimension of each facet and of the date, runs the gestures, and leaves behind how long each took
// (times.tsv) and all counts after it (counts.bin).
//
// What is timed is what a page would do: a range on the first day, one value of a facet, and reading
// the highest fifty of each group. What is counted knows the last day too, so that an imprecise date counts where it touches.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import crossfilter from 'crossfilter2';

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name));
const numbers = (name, Type) => {
    const bytes = read(name);
    return new Type(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
};
const undated = 0x7fffffff;

const { fields, values, gestures } = JSON.parse(read('gestures.json'));
const dates = numbers('dates.bin', Int32Array); // first and last day of each row; 0 where there is none
const starts = numbers('starts.bin', Uint32Array);
const tags = numbers('values.bin', Uint32Array);
const rows = dates.length / 2;

function records() {
    const all = new Array(rows);
    for (let row = 0; row < rows; ++row) {
        const first = dates[2 * row];
        const record = { first: first || undated, last: first ? dates[2 * row + 1] : -undated };
        for (const field of fields)
            record[field.name] = [];
        for (let place = starts[row]; place < starts[row + 1]; ++place) {
            const tag = tags[place];
            record[fields.find((field) => tag < field.end).name].push(tag);
        }
        all[row] = record;
    }
    return all;
}

/// The facets and the date of one crossfilter.
class Peer {
    constructor(all) {
        this.filter = crossfilter(all);
        this.first = this.filter.dimension((record) => record.first);
        this.volume = this.first.group((day) => Math.floor(day / 30.44));
        this.count = this.filter.groupAll();
        this.facets = fields.map((field) => {
            const dimension = this.filter.dimension((record) => record[field.name], true);
            return { field, dimension, group: dimension.group() };
        });
    }
    select({ from, to, terms }) {
        if (from !== this.from || to !== this.to)
            from ? this.first.filterRange([from, to + 1]) : this.first.filterAll();
        this.from = from;
        this.to = to;
        this.selectTerms(terms);
    }
    selectTerms(terms) {
        for (const facet of this.facets) {
            const value = terms[facet.field.name];
            if (value === facet.value)
                continue;
            facet.value = value;
            value === undefined ? facet.dimension.filterAll() : facet.dimension.filterExact(value);
        }
    }
    readAll() {
        let sum = this.count.value() + this.volume.all().length;
        for (const { group } of this.facets)
            sum += group.top(50).length;
        return sum;
    }
}

/// With the last day as well: items whose dates touch the range.
class ExactPeer extends Peer {
    constructor(all) {
        super(all);
        this.last = this.filter.dimension((record) => record.last);
    }
    select({ from, to, terms }) {
        from ? this.first.filterRange([-Infinity, to + 1]) : this.first.filterAll();
        from ? this.last.filterRange([from, Infinity]) : this.last.filterAll();
        this.selectTerms(terms);
    }
    counts() {
        const counts = new Uint32Array(values + 1);
        counts[values] = this.count.value();
        for (const { group } of this.facets)
            for (const { key, value } of group.all())
                counts[key] = value;
        return counts;
    }
}

const all = records();
const times = [];
let begun = performance.now();
const peer = new Peer(all);
peer.readAll();
times.push(`load\t${performance.now() - begun}`);
let sum = 0;
for (const gesture of gestures.filter((each) => each.kind !== 'random')) {
    begun = performance.now();
    peer.select(gesture);
    sum += peer.readAll();
    times.push(`${gesture.kind}\t${performance.now() - begun}`);
}
times.push(`memory\t${process.memoryUsage().rss / 1048576}`);
writeFileSync(join(folder, 'times.tsv'), times.join('\n') + '\n');

const exact = new ExactPeer(all);
const counted = gestures.filter((each) => each.kind === 'random').map((gesture) => {
    exact.select(gesture);
    return Buffer.from(exact.counts().buffer);
});
writeFileSync(join(folder, 'counts.bin'), Buffer.concat(counted));
if (!Number.isFinite(sum))
    process.exitCode = 1;
