package org.coachingtoolkit.core.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;

/** The posts of the people of a list: in a column of its own, beside the name, or once above several people. */
final class Posts {
    private static final Pattern MANY = Pattern.compile("[;/]|,|\\s\\+\\s");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,60})\\)");

    private final Reading reading;
    private String above = "";

    Posts(Reading reading) {
        this.reading = reading;
    }

    /** Returns the post of a row, and keeps its role in the values where the two differ; empty if none is said. */
    String take(ListRow entry, Map<String, Object> values, String who) {
        String column = StaffHeader.person(entry.header());
        String post = entry.value("post");
        if (entry.has("hours")
                && entry.has("post")
                && entry.header().column("hours") == entry.header().column("post")) {
            post = Workload.without(post);
        }
        if (post.isEmpty()) {
            post = entry.value("role");
        } else {
            Reading.put(values, "role", entry.value("role"));
        }
        if (post.isEmpty()) {
            post = beside(entry.text(column));
        }
        if (post.isEmpty()
                && entry.has("post")
                && entry.header().column("post") < entry.header().column(column)
                && !above.isEmpty()) {
            post = above;
            reading.ask(IntakeFinding.POST_FROM_ABOVE, entry.place("post"), "text", post, "who", who);
        }
        above = post;
        return post;
    }

    /** Returns whether a post is one of staff who do not teach. */
    static boolean isOther(String post) {
        return Vocabulary.WORDS.strength("other-staff", post) > Vocabulary.WORDS.strength("teaching", post);
    }

    /** Asks about a post of which it is not certain that it is a teacher's, or that is several. */
    void ask(String post, String who, Place place) {
        if (!post.isEmpty() && !Vocabulary.WORDS.has("teaching", post)) {
            reading.ask(IntakeFinding.POST_UNCERTAIN, place, "text", who, "post", post);
        }
        if (isMany(post)) {
            reading.ask(IntakeFinding.MULTIPLE_POSTS, place, "text", post, "who", who);
        }
    }

    /** A post that stands after the name, in brackets or behind a comma: Иванова А. П. (воспитатель). */
    private static String beside(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        while (brackets.find()) {
            String inside = Words.tidy(brackets.group(1));
            if (Vocabulary.WORDS.has("teaching", inside) || Vocabulary.WORDS.has("role", inside)) {
                return inside;
            }
        }
        return WrittenName.post(name);
    }

    /** Adds a post to the person of the same name and number that stands in a row before: who has two posts is listed twice. */
    boolean again(Map<String, Object> values, String post, String code, String who, Place place) {
        if (code.isEmpty() || post.isEmpty()) {
            return false;
        }
        List<Fact> teachers = reading.facts.getOrDefault("teachers", List.of());
        for (int i = 0; i < teachers.size(); i++) {
            Fact before = teachers.get(i);
            boolean same = code.equals(before.values().get("code"))
                    && before.values().getOrDefault("given", "").equals(values.getOrDefault("given", ""))
                    && before.values().getOrDefault("family", "").equals(values.get("family"));
            if (same) {
                String first = before.text("post").orElse("");
                Map<String, Object> both = new LinkedHashMap<>(before.values());
                both.put("post", first.isEmpty() || first.equals(post) ? post : first + ", " + post);
                teachers.set(i, new Fact(before.place(), both));
                reading.ask(IntakeFinding.MULTIPLE_POSTS, place, "text", both.get("post"), "who", who);
                return true;
            }
        }
        return false;
    }

    /** Asks about a second post in a row that belongs to the person above, whose name is merged over both. */
    void askSecond(ListRow entry, String who) {
        String post = entry.value("post");
        if (!post.isEmpty()) {
            reading.ask(IntakeFinding.MULTIPLE_POSTS, entry.place("post"), "text", above + ", " + post, "who", who);
        }
    }

    private static boolean isMany(String post) {
        if (!MANY.matcher(post).find()) {
            return false;
        }
        int posts = 0;
        for (String part : MANY.split(post, -1)) {
            posts += Vocabulary.WORDS.has("teaching", part) ? 1 : 0;
        }
        return posts > 1;
    }
}
