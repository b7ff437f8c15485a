package org.liuhe.policy.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.liuhe.policy.PolicyInvalid;
import org.liuhe.policy.files.DataFile;
import org.liuhe.policy.files.DataFormat;
import tools.jackson.databind.JsonNode;

/** The public holidays that 全国年节及纪念日放假办法 fixes, in the version that is in force on each day. */
public final class PublicHolidays {

    private static final DataFormat FORMAT = DataFormat.ofSchema("/policy/schema/public-holidays.schema.json");

    /** Days off from {@code before} days ahead of a date of the year; the date is fixed, or a festival's. */
    private record Holiday(String code, MonthDay on, String festival, int before, int days) {

        boolean covers(LocalDate date, LocalDate day) {
            LocalDate first = date.minusDays(before);
            return !day.isBefore(first) && day.isBefore(first.plusDays(days));
        }
    }

    private final NavigableMap<LocalDate, List<Holiday>> versions = new TreeMap<>();
    private final Map<Integer, Map<String, LocalDate>> festivals = new HashMap<>();

    private PublicHolidays() {}

    /** @throws PolicyInvalid naming the file, the line and the reason */
    public static PublicHolidays read(String name, String text) {
        DataFile file = FORMAT.read(name, text);
        PublicHolidays holidays = new PublicHolidays();
        for (JsonNode version : file.root().get("versions")) {
            List<Holiday> list = new ArrayList<>();
            version.get("holidays").forEach(holiday -> list.add(readHoliday(holiday)));
            holidays.versions.put(LocalDate.parse(version.get("effectiveFrom").asString()), List.copyOf(list));
        }
        file.root().get("festivals").properties().forEach(year -> {
            Map<String, LocalDate> days = new HashMap<>();
            year.getValue()
                    .properties()
                    .forEach(day -> days.put(
                            day.getKey(), LocalDate.parse(day.getValue().asString())));
            holidays.festivals.put(Integer.valueOf(year.getKey()), Map.copyOf(days));
        });
        return holidays;
    }

    /** The holiday's code; empty where the day is none. Moving festivals are known for the years of the table only. */
    Optional<String> on(LocalDate day) {
        Map.Entry<LocalDate, List<Holiday>> version = versions.floorEntry(day);
        if (version == null) return Optional.empty();
        return version.getValue().stream()
                .filter(holiday -> date(holiday, day)
                        .filter(date -> holiday.covers(date, day))
                        .isPresent())
                .map(Holiday::code)
                .findFirst();
    }

    /** The festivals of the year by name; empty where the table ends. */
    Map<String, LocalDate> festivals(int year) {
        return festivals.getOrDefault(year, Map.of());
    }

    private Optional<LocalDate> date(Holiday holiday, LocalDate day) {
        if (holiday.on() != null) return Optional.of(holiday.on().atYear(day.getYear()));
        return Optional.ofNullable(festivals(day.getYear()).get(holiday.festival()));
    }

    private static Holiday readHoliday(JsonNode node) {
        return new Holiday(
                node.get("code").asString(),
                node.has("on") ? MonthDay.parse("--" + node.get("on").asString()) : null,
                node.has("festival") ? node.get("festival").asString() : null,
                node.path("before").asInt(0),
                node.get("days").asInt());
    }
}
