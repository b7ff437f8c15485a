package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.liuhe.api.attachments.FileDesk;
import org.liuhe.api.web.FileForms;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes files for a matter and gives them out; what it cannot take comes back to the form, on a page of its own. */
@Controller
class FilesPage {

    private static final String MINE = "/my/{id}/files";
    private static final String DOSSIER = "/dossier/{id}/files";
    private static final String MATTER = "/matter/{id}/files";
    private static final String ONE = "/{number}";
    private static final String WITHDRAWAL = ONE + "/withdrawal";

    /** As the template's form is called. */
    private static final String ATTACH = "attach";

    private static final String FILE = "file";

    private final FileDesk desk;
    private final Files files;
    private final Writes writes;

    FilesPage(FileDesk desk, Files files, Writes writes) {
        this.desk = desk;
        this.files = files;
        this.writes = writes;
    }

    @GetMapping({MINE, DOSSIER, MATTER})
    String form(@PathVariable String id, Model model, HttpServletRequest request, HttpServletResponse response) {
        Attempt attempt = attempt("");
        if (request.getAttribute(FileForms.REFUSAL) instanceof Refusal unread) {
            attempt.add(unread, Wording.of(model)::refusal);
            boolean tooLarge = unread.code().equals(AttachmentRule.SIZE.code());
            response.setStatus((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
        }
        return page(id, attempt, model, request);
    }

    @PostMapping({MINE, DOSSIER, MATTER})
    String attach(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        Wording say = Wording.of(model);
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        Attempt attempt = attempt(name);
        if (file == null || name.isEmpty() && file.isEmpty()) {
            attempt.add(FILE, say.text("attach.file.missing"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, attempt, model, request);
        }
        Writes.Outcome outcome =
                writes.send(attempt, say::refusalOfForm, () -> desk.attach(id, name, bytes(file), null));
        if (outcome.done()) {
            redirect.addFlashAttribute("done", ATTACH);
            return back(id, outcome.after(), request);
        }
        response.setStatus(outcome.refused().value());
        return page(id, attempt, model, request);
    }

    @GetMapping({MINE + ONE, DOSSIER + ONE, MATTER + ONE})
    ResponseEntity<byte[]> content(@PathVariable String id, @PathVariable int number) {
        return desk.content(id, number, null);
    }

    @PostMapping({MINE + WITHDRAWAL, DOSSIER + WITHDRAWAL, MATTER + WITHDRAWAL})
    String withdraw(
            @PathVariable String id,
            @PathVariable int number,
            RedirectAttributes redirect,
            HttpServletRequest request) {
        StreamPosition after = desk.withdraw(id, number);
        redirect.addFlashAttribute("done", "withdraw-file");
        return back(id, after, request);
    }

    private String page(String id, Attempt attempt, Model model, HttpServletRequest request) {
        String back = matter(id, request);
        model.addAttribute("files", files.required(back, id, null));
        model.addAttribute("back", back);
        model.addAttribute("attempt", attempt);
        return "files";
    }

    private static Attempt attempt(String name) {
        return Attempt.of(ATTACH, Map.of(FILE, name));
    }

    private static String back(String id, StreamPosition after, HttpServletRequest request) {
        return "redirect:" + matter(id, request) + (after == null ? "" : "?files=" + after);
    }

    /** The page of the matter that the reader came from. */
    private static String matter(String id, HttpServletRequest request) {
        return request.getRequestURI().substring(0, request.getRequestURI().indexOf('/', 1) + 1) + id;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
