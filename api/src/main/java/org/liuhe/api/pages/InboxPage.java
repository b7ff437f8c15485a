package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.inbox.CountInbox;
import org.liuhe.contracts.inbox.InboxCounts;
import org.liuhe.contracts.inbox.InboxCounts.OfTask;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.policy.Policy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an organisation's people must do next, first due first. */
@Controller
class InboxPage {

    private final Edge edge;
    private final SignAll signing;
    private final Directory directory;
    private final Policy policy;
    private final Clock clock;

    InboxPage(Edge edge, SignAll signing, Directory directory, Policy policy, Clock clock) {
        this.edge = edge;
        this.signing = signing;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String list(
            @RequestParam(required = false) String task,
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String late,
            @RequestParam(name = "new", required = false) String fresh,
            @RequestParam(required = false) String size,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) String after,
            HttpServletRequest request,
            Model model) {
        Frame frame = (Frame) model.getAttribute("frame");
        // a resident has no inbox, and is led to what they have
        if (!frame.staff() && !frame.operator()) return "redirect:/desk";
        InboxWanted wanted = InboxWanted.of(task, area, category, late, fresh, size);
        Instant looked = Looked.at(request);
        Page<InboxRow> page = edge.askPage(new ListInbox(
                wanted.filter(looked), cursor, wanted.size(), after == null ? null : StreamPosition.parse(after)));
        InboxCounts counts = edge.ask(new CountInbox(looked));
        model.addAttribute("rows", page.items());
        model.addAttribute("wanted", wanted);
        model.addAttribute("looked", looked);
        model.addAttribute("counts", counts);
        model.addAttribute("tabs", tabs(counts, wanted.task()));
        model.addAttribute("signable", page.items().stream().anyMatch(InboxPage::isSignable));
        model.addAttribute("areas", AreaChoice.tree(directory.areas()));
        model.addAttribute("packs", policy.packs().all());
        model.addAttribute("next", page.next() == null ? null : wanted.link(page.next()));
        model.addAttribute("first", cursor == null ? null : wanted.link());
        return "inbox";
    }

    /** Signs for what was chosen, and comes back to the same part of the inbox. */
    @PostMapping("/inbox/sign")
    String sign(
            @RequestParam(required = false) List<String> chosen,
            @RequestParam(required = false) String task,
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String late,
            @RequestParam(name = "new", required = false) String fresh,
            @RequestParam(required = false) String size,
            Model model,
            RedirectAttributes redirect) {
        SignAll.Result result = signing.sign(chosen == null ? List.of() : chosen, Wording.of(model)::refusal);
        redirect.addFlashAttribute("signing", result);
        String back = InboxWanted.of(task, area, category, late, fresh, size).link();
        if (result.last() == null) return "redirect:" + back;
        return "redirect:" + back + (back.contains("?") ? "&" : "?") + "after=" + result.last();
    }

    /** From now on, new is what comes in after this. */
    @PostMapping("/inbox/looked")
    String looked(HttpServletRequest request, HttpServletResponse response) {
        Looked.now(clock.instant(), request, response);
        return "redirect:/inbox";
    }

    static boolean isSignable(InboxRow row) {
        return row.task() == Task.SIGN && row.caseId() != null;
    }

    /** The sorts of work that are there to choose from; the one chosen stays. */
    private static List<OfTask> tabs(InboxCounts counts, Task chosen) {
        List<OfTask> tabs = new ArrayList<>(counts.tasks());
        if (chosen != null && tabs.stream().noneMatch(tab -> tab.task() == chosen))
            tabs.add(new OfTask(chosen, 0, 0, 0));
        return tabs;
    }
}
