package org.coachingtoolkit.core.survey;

import java.util.Arrays;

/** The first row of each person, wave and rater, found by slots: a map would take many times the memory of the answers. */
final class RowIndex {
    private static final int SPREAD = 0x9E3779B9;
    private static final int SLOTS = 128;

    private final NameColumn.Builder person;
    private final NameColumn.Builder wave;
    private final NameColumn.Builder rater;
    private int[] slots = empty(SLOTS);

    RowIndex(NameColumn.Builder person, NameColumn.Builder wave, NameColumn.Builder rater) {
        this.person = person;
        this.wave = wave;
        this.rater = rater;
    }

    private static int[] empty(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, -1);
        return slots;
    }

    /** Returns the first row of a person, wave and rater; -1 if there is none yet. */
    int find(String personName, String waveName, String raterName) {
        return slots[slot(person.code(personName), wave.code(waveName), rater.code(raterName))];
    }

    /** Takes a row whose names are known; all rows before it were taken. */
    void add(int row) {
        if (2 * row >= slots.length) {
            slots = empty(2 * slots.length);
            for (int earlier = 0; earlier < row; earlier++) {
                put(earlier);
            }
        }
        put(row);
    }

    private void put(int row) {
        int slot = slot(person.code(row), wave.code(row), rater.code(row));
        slots[slot] = slots[slot] < 0 ? row : slots[slot];
    }

    /** Returns where the row with these names is remembered, or would be. */
    private int slot(int personCode, int waveCode, int raterCode) {
        int hash = ((personCode * SPREAD + waveCode) * SPREAD + raterCode) * SPREAD;
        int slot = hash >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] >= 0 && !isRow(slots[slot], personCode, waveCode, raterCode)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isRow(int row, int personCode, int waveCode, int raterCode) {
        return person.code(row) == personCode && wave.code(row) == waveCode && rater.code(row) == raterCode;
    }
}
