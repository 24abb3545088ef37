package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Codes in the place of names, for data that are published. People are put in an order that only those can know who have
 * the key, and numbered in it ({@code P001}, {@code P002}, …); rows are exported in the order of the codes, so that the
 * order of a class list does not betray anybody. The same people and key give the same codes.
 */
public final class Pseudonyms {
    private final byte[] key;

    private Pseudonyms(byte[] key) {
        this.key = key;
    }

    /**
     * Returns codes by a key that is kept secret.
     *
     * @throws IllegalArgumentException if the key has fewer than 8 characters
     */
    public static Pseudonyms withKey(String key) {
        if (requireNonNull(key, "key").length() < 8) {
            throw new IllegalArgumentException("key must have at least 8 characters: " + key.length());
        }
        return new Pseudonyms(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns codes by a key made from the names and all answers: those who do not have both cannot find it. Other data
     * of the same people get other codes.
     */
    public static Pseudonyms of(SurveyData data) {
        MessageDigest digest = sha256();
        data.people().forEach(name -> digest.update((name + '\n').getBytes(StandardCharsets.UTF_8)));
        ByteBuffer row = ByteBuffer.allocate(4 * data.codebook().items().size());
        for (int i = 0; i < data.rows(); i++) {
            row.clear();
            for (int item = 0; item < data.codebook().items().size(); item++) {
                row.putInt(data.isAnswered(i, item) ? data.answer(i, item) : Integer.MIN_VALUE);
            }
            digest.update(row.array());
        }
        return new Pseudonyms(digest.digest());
    }

    /** Returns the code of each person, in the order given. */
    public List<String> codes(List<String> people) {
        MessageDigest digest = sha256();
        long[] beginnings = new long[people.size()];
        Integer[] order = new Integer[beginnings.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            beginnings[i] = ByteBuffer.wrap(hash(digest, people.get(i))).getLong();
        }
        Arrays.sort(order, (a, b) -> {
            int byBeginning = Long.compareUnsigned(beginnings[a], beginnings[b]);
            return byBeginning != 0
                    ? byBeginning
                    : Arrays.compareUnsigned(hash(digest, people.get(a)), hash(digest, people.get(b)));
        });
        int width = Math.max(3, Integer.toString(people.size()).length());
        String[] codes = new String[order.length];
        for (int place = 0; place < order.length; place++) {
            String number = Integer.toString(place + 1);
            codes[order[place]] = "P" + "0".repeat(width - number.length()) + number;
        }
        return List.of(codes);
    }

    private byte[] hash(MessageDigest digest, String person) {
        digest.update(key);
        digest.update((byte) 0);
        digest.update(person.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return digest.digest(key);
    }

    /**
     * Returns the same answers with codes in the place of names, in the order of the codes. Raters whose names stand for
     * no role ({@code self}, {@code colleague 2}) may be people too and are numbered: {@code R1}, {@code R2}, …; the one who
     * is the person rated becomes {@code self}.
     */
    public SurveyData apply(SurveyData data) {
        List<String> raters = new ArrayList<>();
        for (String rater : data.raters()) {
            boolean role = rater.isEmpty() || RaterNames.role(rater).isPresent();
            boolean self = raters.size() == data.self() && data.raters().size() > 1;
            raters.add(role ? rater : self ? "self" : "R" + (raters.size() + 1));
        }
        return data.renamed(codes(data.people()), raters);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
