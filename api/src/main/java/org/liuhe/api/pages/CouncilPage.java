package org.liuhe.api.pages;

import org.liuhe.api.councils.OwnersCount;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.councils.FindPublicCouncil;
import org.liuhe.contracts.councils.PublicCouncil;
import org.liuhe.policy.Policy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What anyone may know of a council: its minutes to read and print, or by when they are public. */
@Controller
class CouncilPage {

    private final Edge edge;
    private final Policy policy;

    CouncilPage(Edge edge, Policy policy) {
        this.edge = edge;
        this.policy = policy;
    }

    @GetMapping("/councils/{id}")
    String one(@PathVariable String id, @RequestParam(required = false) String after, Model model) {
        StreamPosition seen = after == null ? null : StreamPosition.parse(after);
        PublicCouncil council = edge.ask(new FindPublicCouncil(id, seen));
        model.addAttribute("council", council);
        model.addAttribute("count", OwnersCount.of(council.vote(), policy));
        return "council";
    }
}
