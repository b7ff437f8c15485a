package org.liuhe.api.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.api.pages.Directory;
import org.liuhe.api.pages.PageTexts;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.calendar.CalendarEntry;
import org.liuhe.contracts.calendar.CalendarKind;
import org.springframework.stereotype.Component;

/**
 * A calendar as iCalendar (RFC 5545): of each entry what it is, its tracking code, its area and when. No place, no name, nothing that
 * anybody wrote, and no number of ours: the file lies on other people's servers.
 */
@Component
class CalendarFile {

    private static final String PRODUCT = "-//Liuhe//Calendar//EN";
    private static final String TTL = "PT1H";
    private static final int HOURS_OF_THE_TOWN = 8;

    private final PageTexts texts;
    private final Directory directory;
    private final Clock clock;

    CalendarFile(PageTexts texts, Directory directory, Clock clock) {
        this.texts = texts;
        this.directory = directory;
        this.clock = clock;
    }

    byte[] of(List<CalendarEntry> entries, Locale language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        calendar.setName(texts.get(language, "calendar.feed.name"));
        calendar.setExperimentalProperty("X-WR-CALNAME", texts.get(language, "calendar.feed.name"));
        calendar.setRefreshInterval(Duration.parse(TTL));
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", TTL);
        calendar.getTimezoneInfo().setDefaultTimezone(zone());
        // with a method, it says when this very file was made
        Date now = Date.from(clock.instant());
        entries.forEach(entry -> calendar.addEvent(event(entry, now, language)));
        return written(calendar);
    }

    private VEvent event(CalendarEntry entry, Date now, Locale language) {
        VEvent event = new VEvent();
        event.setUid(new Uid(uid(entry)));
        event.setDateTimeStamp(now);
        event.setDateStart(start(entry));
        event.setSummary(summary(entry, language));
        if (entry.due() != null && entry.due().provisional())
            event.setDescription(texts.get(language, "calendar.feed.provisional"));
        event.setClassification(Classification.private_());
        // what is due keeps nobody from anything else that day
        event.setTransparency(
                entry.kind() == CalendarKind.SESSION ? Transparency.opaque() : Transparency.transparent());
        return event;
    }

    /** The same at every fetch, and it leads nobody back to the matter's number. */
    private static String uid(CalendarEntry entry) {
        return UUID.nameUUIDFromBytes(("calendar " + entry.id()).getBytes(StandardCharsets.UTF_8)) + "@liuhe";
    }

    private static DateStart start(CalendarEntry entry) {
        if (entry.timed()) return new DateStart(Date.from(entry.at()), true);
        LocalDate day = entry.day();
        return new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false));
    }

    private String summary(CalendarEntry entry, Locale language) {
        return Stream.of(
                        Optional.of(what(entry, language)),
                        Optional.ofNullable(entry.trackingCode()),
                        Optional.ofNullable(entry.area()).map(path -> area(path, language)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String what(CalendarEntry entry, Locale language) {
        return entry.task() == null
                ? texts.of(language, entry.kind())
                : texts.get(language, "calendar.feed.due", texts.of(language, entry.task()));
    }

    private String area(String path, Locale language) {
        return directory.area(path).map(area -> name(area, language)).orElse(path);
    }

    private static String name(AreaView area, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return english && area.nameEn() != null && !area.nameEn().isBlank() ? area.nameEn() : area.nameZh();
    }

    /** Said whole, since a program need not know the name: one offset, as ever since 1991. */
    private static TimezoneAssignment zone() {
        VTimezone zone = new VTimezone(CalendarEntry.ZONE.getId());
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1991, 9, 15, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, HOURS_OF_THE_TOWN, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, HOURS_OF_THE_TOWN, 0));
        standard.addTimezoneName("CST");
        zone.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(CalendarEntry.ZONE), zone);
    }

    private static byte[] written(ICalendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ICalWriter writer = new ICalWriter(bytes, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
