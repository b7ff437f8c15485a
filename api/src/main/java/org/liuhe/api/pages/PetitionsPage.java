package org.liuhe.api.pages;

import java.util.Arrays;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.petitions.FindPublicPetition;
import org.liuhe.contracts.petitions.ListPublicPetitions;
import org.liuhe.contracts.petitions.PetitionStage;
import org.liuhe.contracts.petitions.PublicPetition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Petitions for anyone: the public ones as a list, and each by its code. */
@Controller
class PetitionsPage {

    private static final int SIZE = 20;

    private final Edge edge;
    private final Directory directory;

    PetitionsPage(Edge edge, Directory directory) {
        this.edge = edge;
        this.directory = directory;
    }

    /** What the list is narrowed to; each part may be null. */
    record Filter(String area, PetitionStage stage) {

        public boolean any() {
            return area != null || stage != null;
        }

        String link(String cursor) {
            UriComponentsBuilder link = UriComponentsBuilder.fromPath("/petitions");
            if (area != null) link.queryParam("area", area);
            if (stage != null) link.queryParam("stage", stage);
            if (cursor != null) link.queryParam("cursor", "{cursor}");
            return cursor == null
                    ? link.encode().build().toUriString()
                    : link.encode().buildAndExpand(cursor).toUriString();
        }
    }

    @GetMapping("/petitions")
    String list(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String stage,
            @RequestParam(required = false) String cursor,
            Model model) {
        Filter filter = new Filter(isBlank(area) ? null : new AreaPath(area).value(), stage(stage));
        Page<PublicPetition> page = edge.askPage(
                new ListPublicPetitions(filter.area(), filter.stage(), isBlank(cursor) ? null : cursor, SIZE));
        model.addAttribute("filter", filter);
        model.addAttribute("petitions", page.items());
        model.addAttribute("next", page.next() == null ? null : filter.link(page.next()));
        model.addAttribute("first", cursor == null ? null : filter.link(null));
        model.addAttribute("areas", AreaChoice.tree(directory.areas()));
        model.addAttribute("stages", List.of(PetitionStage.values()));
        return "petitions";
    }

    @GetMapping("/petitions/{code}")
    String one(@PathVariable String code, @RequestParam(required = false) String after, Model model) {
        StreamPosition seen = after == null ? null : StreamPosition.parse(after);
        PublicPetition petition = edge.ask(new FindPublicPetition(new TrackingCode(code).value(), seen));
        model.addAttribute("petition", petition);
        return "petition";
    }

    private static PetitionStage stage(String stage) {
        if (isBlank(stage)) return null;
        return Arrays.stream(PetitionStage.values())
                .filter(value -> value.name().equals(stage))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
