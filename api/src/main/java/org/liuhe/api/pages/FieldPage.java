package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.web.FileForms;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.Contents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work of somebody who goes out, on a telephone; plain forms, which a script sends later where there is no connection. */
@Controller
class FieldPage {

    /** Of each page: whose it is, so that a device keeps nobody else's. */
    private static final String PERSON = "Liuhe-Person";

    private static final int MEGABYTE = 1024 * 1024;

    private final FieldTasks tasks;
    private final FieldDesks desks;
    private final FieldPhotos photos;
    private final Files files;
    private final Directory directory;
    private final Assets assets;

    FieldPage(FieldTasks tasks, FieldDesks desks, FieldPhotos photos, Files files, Directory directory, Assets assets) {
        this.tasks = tasks;
        this.desks = desks;
        this.photos = photos;
        this.files = files;
        this.directory = directory;
        this.assets = assets;
    }

    @GetMapping("/field")
    String today(Model model, HttpServletResponse response) {
        // whoever stays inside is led to what they have
        if (!tasks.areReaders()) return "redirect:/desk";
        model.addAttribute("today", tasks.today());
        return shown("field", model, response);
    }

    @GetMapping("/field/{id}")
    String matter(
            @PathVariable String id,
            @RequestParam(required = false) String after,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Attempt attempt = Attempt.none();
        if (request.getAttribute(FileForms.REFUSAL) instanceof Refusal unread) {
            attempt.add(null, Wording.of(model).refusal(unread));
            response.setStatus(PageAdvice.status(unread).value());
        }
        return page(id, after == null ? null : StreamPosition.parse(after), attempt, model, response);
    }

    @PostMapping("/field/{id}")
    String act(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> filled,
            @RequestParam(name = FieldDesk.PHOTO, required = false) List<MultipartFile> taken,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FieldDesk desk = desks.of(id);
        Map<String, String> values = MatterPage.joined(filled);
        FieldDesk.Sent sent = sent(desk, id, values, taken == null ? List.of() : taken, Wording.of(model));
        if (sent.outcome().done()) {
            redirect.addFlashAttribute("acted", desk.label(sent.attempt().act()));
            return sent.outcome().redirect("/field/" + id);
        }
        response.setStatus(sent.outcome().refused().value());
        return page(id, null, sent.attempt(), model, response);
    }

    private FieldDesk.Sent sent(
            FieldDesk desk, String id, Map<String, String> values, List<MultipartFile> taken, Wording say) {
        try {
            return desk.send(id, values, added(id, values.getOrDefault("key", ""), taken), say);
        } catch (RuleBroken broken) {
            return notTaken(values, broken.refusal(), say);
        } catch (Refused refused) {
            if (refused.refusal().kind() != Rule.Kind.BROKEN) throw refused;
            return notTaken(values, refused.refusal(), say);
        }
    }

    /** A photograph that was refused. */
    private static FieldDesk.Sent notTaken(Map<String, String> values, Refusal refusal, Wording say) {
        Attempt attempt = Attempt.of(values.getOrDefault("act", ""), values);
        attempt.add("file".equals(refusal.field()) ? FieldDesk.EVIDENCE : null, say.refusal(refusal));
        return new FieldDesk.Sent(new Writes.Outcome(null, PageAdvice.status(refusal)), attempt);
    }

    /** Numbers of the photographs of a form; those that came with it before, where it comes again without. */
    private List<Integer> added(String id, String key, List<MultipartFile> taken) {
        List<Integer> numbers = new ArrayList<>();
        List<MultipartFile> chosen = taken.stream()
                .filter(photo -> !photo.isEmpty())
                .limit(FieldDesk.PHOTOS)
                .toList();
        for (int i = 0; i < chosen.size(); i++) numbers.add(photos.add(id, key + "-" + i, bytes(chosen.get(i))));
        if (chosen.isEmpty() && !taken.isEmpty())
            for (int i = 0; i < FieldDesk.PHOTOS; i++)
                photos.added(id, key + "-" + i).ifPresent(numbers::add);
        return numbers;
    }

    private String page(String id, StreamPosition after, Attempt attempt, Model model, HttpServletResponse response) {
        FieldMatter matter = desks.of(id).show(id, after, Wording.of(model));
        model.addAttribute("matter", matter);
        model.addAttribute("choices", matter.choices());
        model.addAttribute("files", files.of(matter.link(), id, null));
        model.addAttribute("attempt", attempt);
        // a form that comes back keeps its key, by which its photographs are found again
        model.addAttribute("key", attempt.value("key").isBlank() ? Writes.key() : attempt.value("key"));
        model.addAttribute("organisations", directory.organisations());
        model.addAttribute("most", FieldDesk.PHOTOS);
        return shown("field-matter", model, response);
    }

    private String shown(String view, Model model, HttpServletResponse response) {
        response.setHeader(PERSON, ((Frame) model.getAttribute("frame")).person());
        model.addAttribute("assets", assets);
        model.addAttribute("longest", Contents.LONGEST);
        model.addAttribute("megabytes", Contents.LONGEST / MEGABYTE);
        return view;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
