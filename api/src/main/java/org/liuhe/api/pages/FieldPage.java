package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.api.web.FileForms;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

    private static final String INSPECTION = "inspection";

    private final FieldTasks tasks;
    private final FieldActs acts;
    private final FieldPhotos photos;
    private final Files files;
    private final Directory directory;
    private final Assets assets;

    FieldPage(FieldTasks tasks, FieldActs acts, FieldPhotos photos, Files files, Directory directory, Assets assets) {
        this.tasks = tasks;
        this.acts = acts;
        this.photos = photos;
        this.files = files;
        this.directory = directory;
        this.assets = assets;
    }

    @GetMapping("/field")
    String today(Model model, HttpServletResponse response) {
        // whoever stays inside is led to what they have
        if (!tasks.isOfReader()) return "redirect:/desk";
        model.addAttribute("today", tasks.today());
        return shown("field", model, response);
    }

    @GetMapping("/field/{id}")
    String task(
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
            @RequestParam Map<String, String> values,
            @RequestParam(name = FieldActs.PHOTO, required = false) List<MultipartFile> taken,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Wording say = Wording.of(model);
        FieldActs.Sent sent;
        try {
            List<Integer> numbers = added(id, values.getOrDefault("key", ""), taken == null ? List.of() : taken);
            sent = acts.send(id, values, numbers, say);
        } catch (RuleBroken broken) {
            sent = refused(values, broken.refusal(), say);
        } catch (Refused refused) {
            if (PageAdvice.status(refused.refusal()).value() != 422) throw refused;
            sent = refused(values, refused.refusal(), say);
        }
        if (sent.outcome().done()) {
            redirect.addFlashAttribute("acted", "act.enforcement." + values.get("act"));
            return sent.outcome().redirect("/field/" + id);
        }
        response.setStatus(sent.outcome().refused().value());
        return page(id, null, sent.attempt(), model, response);
    }

    /** A photograph that could not be taken. */
    private static FieldActs.Sent refused(Map<String, String> values, Refusal refusal, Wording say) {
        Attempt attempt = Attempt.of(values.getOrDefault("act", ""), values);
        attempt.add("file".equals(refusal.field()) ? FieldActs.PHOTO : null, say.refusal(refusal));
        return new FieldActs.Sent(new Writes.Outcome(null, PageAdvice.status(refusal)), attempt);
    }

    /** Numbers of the photographs of a form; those that came with it before, where it comes again without. */
    private List<Integer> added(String id, String key, List<MultipartFile> taken) {
        List<Integer> numbers = new ArrayList<>();
        List<MultipartFile> chosen = taken.stream()
                .filter(photo -> !photo.isEmpty())
                .limit(FieldActs.PHOTOS)
                .toList();
        for (int i = 0; i < chosen.size(); i++) numbers.add(photos.add(id, key + "-" + i, bytes(chosen.get(i))));
        if (numbers.isEmpty() && taken.size() > 0)
            for (int i = 0; i < FieldActs.PHOTOS; i++)
                photos.added(id, key + "-" + i).ifPresent(numbers::add);
        return numbers;
    }

    private String page(String id, StreamPosition after, Attempt attempt, Model model, HttpServletResponse response) {
        MatterScreen.Shown shown = acts.show(id, after);
        Map<String, List<MatterScreen.Choice>> choices = new HashMap<>(shown.choices());
        // whoever goes has one inspection to begin with
        if (choices.getOrDefault(INSPECTION, List.of()).isEmpty())
            choices.put(INSPECTION, List.of(new MatterScreen.Choice(1, 1)));
        model.addAttribute("head", shown.head());
        model.addAttribute("facts", shown.facts());
        model.addAttribute("title", MatterPage.title(shown, Wording.of(model)));
        model.addAttribute(
                "duties",
                shown.head().duties().stream().filter(duty -> duty.mine()).toList());
        model.addAttribute("forms", acts.forms(Set.copyOf(shown.head().acts())));
        model.addAttribute("files", files.of("/matter/" + id, id, null));
        model.addAttribute("choices", choices);
        model.addAttribute("attempt", attempt);
        model.addAttribute("key", attempt.value("key").isBlank() ? Writes.key() : attempt.value("key"));
        model.addAttribute("organisations", directory.organisations());
        model.addAttribute("most", FieldActs.PHOTOS);
        return shown("field-task", model, response);
    }

    private String shown(String view, Model model, HttpServletResponse response) {
        response.setHeader(PERSON, ((Frame) model.getAttribute("frame")).person());
        model.addAttribute("assets", assets);
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
