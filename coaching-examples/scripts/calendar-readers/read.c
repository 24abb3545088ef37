/* Reads calendars with libical: prints file, session and seconds since 1970, and what RFC 5546 forbids. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *slurp(const char *path) {
    FILE *f = fopen(path, "rb");
    fseek(f, 0, SEEK_END);
    long n = ftell(f);
    rewind(f);
    char *s = malloc(n + 1);
    if (fread(s, 1, n, f) != (size_t)n) exit(2);
    s[n] = 0;
    fclose(f);
    return s;
}

int main(int argc, char **argv) {
    int bad = 0;
    for (int i = 1; i < argc; i++) {
        char *text = slurp(argv[i]);
        icalcomponent *cal = icalparser_parse_string(text);
        const char *name = strrchr(argv[i], '/') ? strrchr(argv[i], '/') + 1 : argv[i];
        if (!cal || !icalrestriction_check(cal) || icalcomponent_count_errors(cal) > 0) {
            fprintf(stderr, "refused: %s\n%s\n", name, cal ? icalcomponent_as_ical_string(cal) : "");
            bad = 1;
            continue;
        }
        for (icalcomponent *e = icalcomponent_get_first_component(cal, ICAL_VEVENT_COMPONENT); e;
             e = icalcomponent_get_next_component(cal, ICAL_VEVENT_COMPONENT)) {
            icalproperty *p = icalcomponent_get_first_property(e, ICAL_DTSTART_PROPERTY);
            const char *tzid = icalparameter_get_tzid(icalproperty_get_first_parameter(p, ICAL_TZID_PARAMETER));
            /* only the zone in the file counts, not one that the library brings along */
            icaltimezone *zone = icalcomponent_get_timezone(cal, tzid);
            struct icaltimetype t = icalproperty_get_dtstart(p);
            const char *summary = icalcomponent_get_summary(e);
            printf("%s\t%s\t%lld\n", name, strrchr(summary, ' ') + 1, (long long)icaltime_as_timet_with_zone(t, zone));
        }
        icalcomponent_free(cal);
        free(text);
    }
    return bad;
}
