package org.liuhe.policy.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.liuhe.policy.PolicyInvalid;
import org.liuhe.policy.files.DataFile;
import org.liuhe.policy.files.DataFormat;
import tools.jackson.databind.JsonNode;

/**
 * What the State Council's notice says of one year. A notice may also change the last days of the year before.
 *
 * @param holidays days off by date, each with the holiday's code
 * @param makeUpWorkdays weekend days that are worked 调休上班
 */
public record AnnouncedYear(int year, Map<LocalDate, String> holidays, Set<LocalDate> makeUpWorkdays) {

    private static final DataFormat FORMAT = DataFormat.ofSchema("/policy/schema/calendar.schema.json");
    private static final int LONGEST = 14;

    /** @throws PolicyInvalid naming the file, the line and the reason */
    public static AnnouncedYear read(String name, String text) {
        DataFile file = FORMAT.read(name, text);
        int year = file.root().get("year").asInt();
        Map<LocalDate, String> holidays = readHolidays(file, year);
        return new AnnouncedYear(year, Map.copyOf(holidays), Set.copyOf(readMakeUps(file, year, holidays)));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Why the day is off under this notice; empty where it is worked. */
    Optional<String> dayOff(LocalDate day) {
        if (makeUpWorkdays.contains(day)) return Optional.empty();
        String holiday = holidays.get(day);
        if (holiday != null) return Optional.of(holiday);
        return isWeekend(day) ? Optional.of("weekend") : Optional.empty();
    }

    boolean names(LocalDate day) {
        return holidays.containsKey(day) || makeUpWorkdays.contains(day);
    }

    private static Map<LocalDate, String> readHolidays(DataFile file, int year) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        JsonNode ranges = file.root().get("holidays");
        for (int i = 0; i < ranges.size(); i++) {
            String at = "/holidays/" + i;
            LocalDate from = date(ranges.get(i).get("from"));
            LocalDate to = date(ranges.get(i).get("to"));
            checkYear(file, at, year, from);
            checkYear(file, at, year, to);
            if (to.isBefore(from)) throw file.invalid(at, "the range ends before it begins");
            if (!from.plusDays(LONGEST).isAfter(to)) {
                throw file.invalid(at, "the range is longer than " + LONGEST + " days");
            }
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                String other = holidays.put(day, ranges.get(i).get("code").asString());
                if (other != null) throw file.invalid(at, day + " is already in the range of " + other);
            }
        }
        return holidays;
    }

    private static Set<LocalDate> readMakeUps(DataFile file, int year, Map<LocalDate, String> holidays) {
        Set<LocalDate> makeUps = new HashSet<>();
        JsonNode days = file.root().get("makeUpWorkdays");
        for (int i = 0; i < days.size(); i++) {
            String at = "/makeUpWorkdays/" + i;
            LocalDate day = date(days.get(i));
            checkYear(file, at, year, day);
            if (!isWeekend(day)) throw file.invalid(at, day + " is no weekend day");
            if (holidays.containsKey(day)) throw file.invalid(at, day + " is a holiday");
            if (!makeUps.add(day)) throw file.invalid(at, day + " is named twice");
        }
        return makeUps;
    }

    private static void checkYear(DataFile file, String at, int year, LocalDate day) {
        boolean endOfYearBefore = day.getYear() == year - 1 && day.getMonthValue() == 12;
        if (day.getYear() != year && !endOfYearBefore) throw file.invalid(at, day + " is outside " + year);
    }

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asString());
    }
}
