package org.coachingtoolkit.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class MultipartProperties {
    private static final String TYPE = "multipart/form-data; boundary=\"--b\"";

    @Property(tries = 200)
    void whatIsInAFileComesOutOfTheForm(@ForAll @Size(max = 200) byte[] contents, @ForAll @Size(max = 5) byte[] field) {
        Form form = Multipart.read(TYPE, body(field, contents));

        assertThat(form.files()).hasSize(1);
        assertThat(form.files().get(0).name()).isEqualTo("Моя \"книга\".xlsx".replace("\"", ""));
        assertThat(form.files().get(0).bytes()).isEqualTo(contents);
        assertThat(form.all("field")).containsExactly(new String(field, StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void aFormThatIsCutOffIsRefused(@ForAll @Size(max = 50) byte[] contents, @ForAll int cut) {
        byte[] whole = body(new byte[] {'a'}, contents);
        int length = Math.floorMod(cut, whole.length - 4);
        byte[] part = new byte[length];
        System.arraycopy(whole, 0, part, 0, length);

        assertThatThrownBy(() -> Multipart.read(TYPE, part)).isInstanceOf(Refusal.class);
    }

    private static byte[] body(byte[] field, byte[] contents) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                "----b\r\ncontent-disposition: form-data; name=\"field\"\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(field);
        body.writeBytes(
                "\r\n----b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"C:\\docs\\Моя %22книга%22.xlsx\"\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(contents);
        body.writeBytes("\r\n----b--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
