package org.liuhe.api.pages;

import java.time.Instant;
import java.util.Arrays;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.inbox.InboxFilter;
import org.liuhe.contracts.inbox.Task;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of an inbox somebody wants to see, as it stands in the page's address.
 *
 * @param fresh only what came in since they last said that they had looked
 * @param size rows a page: 30 or 100
 */
record InboxWanted(Task task, String area, String category, boolean late, boolean fresh, int size) {

    static final int USUAL = 30;
    static final int MANY = 100;

    static InboxWanted of(String task, String area, String category, String late, String fresh, String size) {
        return new InboxWanted(
                blank(task) ? null : task(task),
                blank(area) ? null : new AreaPath(area).value(),
                blank(category) ? null : category,
                !blank(late),
                !blank(fresh),
                blank(size) ? USUAL : size(size));
    }

    /** @param looked when they last looked, or null */
    InboxFilter filter(Instant looked) {
        return new InboxFilter(task, area, category, late, fresh ? looked : null);
    }

    /** Beyond the task, which has tabs of its own. */
    public boolean any() {
        return area != null || category != null || late || fresh;
    }

    public String link() {
        return link(null);
    }

    /** The same for another task, or for all. */
    public String forTask(Task other) {
        return new InboxWanted(other, area, category, late, fresh, size).link(null);
    }

    String link(String cursor) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/inbox");
        if (task != null) link.queryParam("task", task);
        if (area != null) link.queryParam("area", area);
        if (category != null) link.queryParam("category", "{category}");
        if (late) link.queryParam("late", "yes");
        if (fresh) link.queryParam("new", "yes");
        if (size != USUAL) link.queryParam("size", size);
        if (cursor != null) link.queryParam("cursor", "{cursor}");
        return link.encode()
                .buildAndExpand(java.util.Map.of(
                        "category", category == null ? "" : category, "cursor", cursor == null ? "" : cursor))
                .toUriString();
    }

    private static Task task(String name) {
        return Arrays.stream(Task.values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static int size(String size) {
        if (size.equals(String.valueOf(USUAL))) return USUAL;
        if (size.equals(String.valueOf(MANY))) return MANY;
        throw new RuleBroken(CommonRule.ID_MALFORMED, "size", MANY);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
