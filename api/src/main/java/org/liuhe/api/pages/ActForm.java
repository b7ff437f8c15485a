package org.liuhe.api.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.Hundredths;
import org.liuhe.contracts.Texts;

/**
 * The form of an act, as its body asks: each component is a field, a list of records some rows of fields.
 *
 * @param key of the labels, {@code act.<topic>.<act>}
 */
record ActForm(String act, String key, List<Field> fields) {

    /** How many rows a form has for a list of a few records; more than that goes by the API. */
    static final int ROWS = 4;
    /** The number of an account, which programs have and nobody types: no form asks for it. */
    private static final String NUMBER_OF_ACCOUNT = "subject";
    /** Of what may be as many as this, all are written into one field. */
    private static final int TABLE = 100;
    /** How many of them are seen at first. */
    private static final int OPEN_ROWS = 2;

    /** How a field is filled in. */
    enum Input {
        LINE,
        LINES,
        /** One a line. */
        LIST,
        NUMBER,
        /** A number with two decimals at most. */
        HUNDREDTHS,
        /** One a line, what is asked of each side by side: as a spreadsheet copies it. */
        TABLE,
        DAY,
        TIME,
        /** Has to be answered either way. */
        YES_NO,
        /** A box; left empty it says no. */
        TICK,
        CHOICE,
        CATEGORY,
        ORGANISATION,
        AREA
    }

    /**
     * One field.
     *
     * @param path where its value stands in the body, for example {@code parties.0.name}
     * @param name key of its label within the act's
     * @param row number of the row, from 1; 0 where it stands in none
     * @param options of a CHOICE
     * @param columns of a TABLE; their paths are within the row
     */
    record Field(
            String path,
            String name,
            int row,
            Input input,
            boolean required,
            List<Enum<?>> options,
            List<Field> columns) {

        Field(String path, String name, int row, Input input, boolean required, List<Enum<?>> options) {
            this(path, name, row, input, required, options, List.of());
        }

        /** The last word of its name: the same question in every act has the same. */
        public String leaf() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        private boolean folded() {
            return row > OPEN_ROWS;
        }
    }

    /** Fields that follow each other; those of the further rows are folded away until they are wanted. */
    record Part(boolean folded, List<Field> fields) {}

    /** The fields in parts, in their order. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= fields.size(); to++) {
            if (to < fields.size()
                    && fields.get(to).folded() == fields.get(from).folded()) continue;
            parts.add(new Part(fields.get(from).folded(), fields.subList(from, to)));
            from = to;
        }
        return parts;
    }

    static ActForm of(Act<?> act) {
        return of(act, ROWS);
    }

    /** @param rows how many rows a list of records gets */
    static ActForm of(Act<?> act, int rows) {
        List<Field> fields = new ArrayList<>();
        collect(act.body(), "", "", 0, rows, fields);
        return new ActForm(act.name(), "act." + act.topic() + "." + act.name(), List.copyOf(fields));
    }

    /** Whether the form has a field with the path. */
    boolean asks(String path) {
        return fields.stream().anyMatch(field -> field.path().equals(path));
    }

    private static void collect(Class<?> body, String at, String named, int row, int rows, List<Field> fields) {
        for (RecordComponent component : body.getRecordComponents()) {
            if (component.getName().equals(NUMBER_OF_ACCOUNT)) continue;
            String path = at + component.getName();
            String name = named + component.getName();
            Class<?> type = component.getType();
            if (isTable(component)) {
                List<Field> columns = new ArrayList<>();
                collect(element(component), "", name + ".", 0, rows, columns);
                fields.add(new Field(path, name, row, Input.TABLE, required(component), List.of(), columns));
            } else if (isRows(component)) {
                for (int i = 0; i < rows; i++)
                    collect(element(component), path + "." + i + ".", name + ".", i + 1, rows, fields);
            } else if (type.isRecord() && !isId(type)) {
                collect(type, path + ".", name + ".", row, rows, fields);
            } else {
                fields.add(new Field(path, name, row, input(component), required(component), options(type)));
            }
        }
    }

    private static boolean isRows(RecordComponent component) {
        return component.getType() == List.class && element(component).isRecord() && !isId(element(component));
    }

    private static boolean isTable(RecordComponent component) {
        Size size = annotation(component, Size.class);
        return isRows(component) && size != null && size.max() >= TABLE && size.max() < Integer.MAX_VALUE;
    }

    /** A record with one value in it is written as that value. */
    private static boolean isId(Class<?> type) {
        return type.getRecordComponents().length == 1 && type.getPackageName().startsWith("org.liuhe.contracts");
    }

    static Class<?> element(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    private static Input input(RecordComponent component) {
        Class<?> type = component.getType();
        String name = component.getName().toLowerCase(Locale.ROOT);
        if (type.isEnum()) return Input.CHOICE;
        if (type == boolean.class || type == Boolean.class) return required(component) ? Input.YES_NO : Input.TICK;
        if (type == LocalDate.class) return Input.DAY;
        if (type == Instant.class) return Input.TIME;
        if (component.isAnnotationPresent(Hundredths.class)) return Input.HUNDREDTHS;
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return Input.NUMBER;
        if (type == List.class) return Input.LIST;
        if (name.endsWith("organisation") || name.endsWith("organisationid") || name.equals("insteadof"))
            return Input.ORGANISATION;
        if (name.equals("area")) return Input.AREA;
        if (name.equals("category")) return Input.CATEGORY;
        Size size = annotation(component, Size.class);
        return size != null && size.max() > Texts.LINE ? Input.LINES : Input.LINE;
    }

    private static boolean required(RecordComponent component) {
        return component.getType().isPrimitive()
                || annotation(component, NotNull.class) != null
                || annotation(component, NotBlank.class) != null
                || annotation(component, NotEmpty.class) != null;
    }

    private static <A extends java.lang.annotation.Annotation> A annotation(RecordComponent component, Class<A> type) {
        for (AnnotatedElement place : Set.of(component, component.getAccessor()))
            if (place.isAnnotationPresent(type)) return place.getAnnotation(type);
        return null;
    }

    private static List<Enum<?>> options(Class<?> type) {
        return type.isEnum() ? List.of((Enum<?>[]) type.getEnumConstants()) : List.of();
    }
}
