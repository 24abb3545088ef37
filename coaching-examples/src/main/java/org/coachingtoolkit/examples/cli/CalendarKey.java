package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** The secret in a file by which public calendars name their sessions. */
final class CalendarKey {
    private static final int BYTES = 32;

    private CalendarKey() {}

    /**
     * Returns the secret, which is made for its owner only if there is none.
     *
     * @throws Unusable if the file cannot be read or made, or is too short for a secret
     */
    static byte[] in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
        byte[] key = new String(InputFiles.read(file), StandardCharsets.UTF_8)
                .strip()
                .getBytes(StandardCharsets.UTF_8);
        if (key.length < BYTES) {
            throw Unusable.of("shortKey", Map.of("file", file, "least", BYTES));
        }
        return key;
    }

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        byte[] line = (HexFormat.of().formatHex(secret) + "\n").getBytes(StandardCharsets.UTF_8);
        // if another run has made it meanwhile, that one stays, and is read
        org.coachingtoolkit.core.output.OutputFolder.writeSecret(file, out -> out.write(line));
    }
}
