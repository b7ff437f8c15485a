package org.liuhe.contracts.areas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liuhe.contracts.RuleBroken;

/**
 * A place in the tree of areas, root first, for example {@code hz/xihu/beishan/baochu/yujing}.
 *
 * @param value one to six lower-case segments, joined by slashes
 */
public record AreaPath(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}(/[a-z0-9-]{1,40}){0,5}");

    /** @throws RuleBroken area.malformed */
    @JsonCreator
    public AreaPath {
        if (value == null || !FORM.matcher(value).matches()) throw new RuleBroken(AreaRule.AREA_MALFORMED, "area");
    }

    /** The enclosing area; empty at the root. */
    public Optional<AreaPath> parent() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new AreaPath(value.substring(0, slash)));
    }

    /** Stream of the area itself. */
    public String streamId() {
        return "area-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
