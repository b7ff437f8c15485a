package org.liuhe.api.pages;

import org.liuhe.api.dossier.AlikeDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What may be about the same as a matter, for whoever holds both; each button is an act of the dossier. */
@Controller
class AlikePage {

    private final AlikeDesk desk;

    AlikePage(AlikeDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/dossier/{matter}/alike")
    String alike(@PathVariable String matter, Model model) {
        model.addAttribute("found", desk.find(matter, null));
        model.addAttribute("key", Writes.key());
        return "alike";
    }
}
