package org.liuhe.api.pages;

import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.complaints.FindComplaint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody gets for what they filed. */
@Controller
class FiledPage {

    private final Edge edge;

    FiledPage(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/filed/{id}")
    String filed(@PathVariable String id, @RequestParam(required = false) String after, Model model) {
        StreamPosition position = after == null ? null : StreamPosition.parse(after);
        model.addAttribute("mine", edge.ask(new FindComplaint(id, position)));
        return "filed";
    }
}
