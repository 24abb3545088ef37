package org.coachingtoolkit.reports.ooxml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** The rows of a sheet: in memory while they are few, in a temporary file from then on. */
final class SheetRows extends SheetDataWriter {
    private static final int BYTES_IN_MEMORY = 1 << 18;
    private static final String SPECIAL = "<>&\"\n\r\t\u00A0";

    private final DeferredFileOutputStream bytes;
    private final Writer text;

    private SheetRows(DeferredFileOutputStream bytes, Writer text) throws IOException {
        super(text);
        this.bytes = bytes;
        this.text = text;
    }

    static SheetRows make() throws IOException {
        DeferredFileOutputStream bytes = DeferredFileOutputStream.builder()
                .setThreshold(BYTES_IN_MEMORY)
                .setPrefix("coaching-rows")
                .setSuffix(".xml")
                .get();
        return new SheetRows(bytes, new BufferedWriter(new OutputStreamWriter(bytes, UTF_8)));
    }

    @Override
    public InputStream getWorksheetXMLInputStream() throws IOException {
        return bytes.toInputStream();
    }

    /** Writes words, whose forbidden characters have been replaced before, whole stretches at a time. */
    @Override
    protected void outputEscapedString(String words) throws IOException {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= '>' || c == '\u00A0') {
                if (SPECIAL.indexOf(c) >= 0) {
                    text.write(words, from, i - from);
                    super.outputEscapedString(words.substring(i, i + 1));
                    from = i + 1;
                }
            }
        }
        text.write(words, from, words.length() - from);
    }

    /** Deletes the temporary file, if there is one. */
    void discard() throws IOException {
        text.close();
        if (bytes.getPath() != null) {
            Files.deleteIfExists(bytes.getPath());
        }
    }
}
