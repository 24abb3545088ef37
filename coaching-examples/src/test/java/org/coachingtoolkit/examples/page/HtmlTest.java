package org.coachingtoolkit.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void wordsStayWordsWhateverTheyAre() {
        assertThat(Html.of("<p title=\"{}\">{}</p>", "\" onload='x'", "<b>&\u0000\uD800"))
                .hasToString("<p title=\"&quot; onload=&#39;x&#39;\">&lt;b&gt;&amp;\uFFFD\uFFFD</p>");
    }

    @Test
    void aPieceOfAPageIsTakenAsItIs() {
        assertThat(Html.of("<p>{}</p>", Html.of("<b>{}</b>", "{}"))).hasToString("<p><b>{}</b></p>");
    }

    @Test
    void partsMustBeAsManyAsPlaces() {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("", "a"));
    }
}
