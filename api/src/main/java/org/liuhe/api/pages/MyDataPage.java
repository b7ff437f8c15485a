package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.liuhe.api.edge.DutySentence;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.privacy.ErasureActs;
import org.liuhe.api.privacy.MyDataFile;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.FindMyErasure;
import org.liuhe.contracts.privacy.FindMyReads;
import org.liuhe.contracts.privacy.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is kept of whoever is signed in: to take away, to see who looked at it, and to have erased. */
@Controller
class MyDataPage {

    private static final String PATH = "/my/data";

    /** The form, and the box in it without which nothing is asked. */
    private static final String ERASE = "erase";

    private static final String UNDERSTOOD = "understood";

    private final Edge edge;
    private final Writes writes;
    private final DutySentence duties;
    private final MyDataFile file;

    MyDataPage(Edge edge, Writes writes, DutySentence duties, MyDataFile file) {
        this.edge = edge;
        this.writes = writes;
        this.duties = duties;
        this.file = file;
    }

    @GetMapping(PATH)
    String show(@RequestParam(required = false) String after, Model model) {
        return page(after == null ? null : StreamPosition.parse(after), Attempt.none(), model);
    }

    @GetMapping(PATH + "/file")
    ResponseEntity<MyDataFile.Taken> file() {
        return file.file();
    }

    @PostMapping(PATH)
    String ask(
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Wording say = Wording.of(model);
        Attempt attempt = Attempt.of(ERASE, values);
        if (attempt.value(UNDERSTOOD).isEmpty()) {
            attempt.add(UNDERSTOOD, say.text("erase.understood.missing"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(null, attempt, model);
        }
        AskErasure command = ErasureActs.ask(Person.account(writes.subject()));
        Writes.Outcome outcome = writes.send(
                attempt,
                say::refusalOfForm,
                () -> edge.send(command, command.erasureId().value()));
        if (outcome.done()) {
            redirect.addFlashAttribute("asked", true);
            return outcome.redirect(PATH);
        }
        response.setStatus(outcome.refused().value());
        return page(null, attempt, model);
    }

    private String page(StreamPosition after, Attempt attempt, Model model) {
        model.addAttribute("reads", edge.askList(new FindMyReads()));
        model.addAttribute(
                "erasure",
                edge.askOptional(new FindMyErasure(after))
                        .map(erasure -> new ErasureRow(erasure, writes.subject(), Wording.of(model), duties))
                        .orElse(null));
        model.addAttribute("attempt", attempt);
        return "my-data";
    }
}
