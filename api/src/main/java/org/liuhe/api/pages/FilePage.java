package org.liuhe.api.pages;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.liuhe.api.support.SimilarMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a resident states a matter; before it is sent, they see public matters that look like it. */
@Controller
@RequestMapping("/file")
class FilePage extends FilingPages {

    private static final String SIMILAR = "similar";

    /** Sent by whoever was shown the public matters that look alike. */
    private static final String SEEN = "seen";

    private final FilingSender sender;
    private final FilingModel pages;
    private final SimilarMatters similar;

    FilePage(FilingSender sender, FilingSteps steps, FilingModel pages, SimilarMatters similar) {
        super("/file", false, sender, steps, pages);
        this.sender = sender;
        this.pages = pages;
        this.similar = similar;
    }

    @Override
    String receipt(Filing filing) {
        return "/filed/" + sender.id(filing);
    }

    /** Told once; whoever sends again means it. */
    @Override
    String before(Filing filing, Map<String, String> values) {
        return values.containsKey(SEEN) || alike(filing).isEmpty() ? null : SIMILAR;
    }

    @GetMapping("/{key}/similar")
    String similar(@PathVariable String key, HttpSession session, Model model) {
        return complete(key, session, model, filing -> {
            List<PublicMatter> alike = alike(filing);
            if (alike.isEmpty()) return to(key, FilingModel.CHECK);
            pages.about(filing, filing.attempt(), model);
            model.addAttribute("alike", alike);
            return "file-similar";
        });
    }

    private List<PublicMatter> alike(Filing filing) {
        Map<String, String> said = filing.said();
        return similar.to(said.get(FilingSteps.CATEGORY), said.get(FilingSteps.AREA), said.get(FilingSteps.TEXT));
    }
}
