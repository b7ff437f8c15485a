package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.integrity.CheckReceipt;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a receipt for whoever has one. It is our own word on our own log: the page says how to check without us, and keeps
 * nothing of what it was given.
 */
@Controller
class ReceiptCheckPage {

    private static final String FORM = "check-receipt";
    private static final String FIELD = "receipt";

    private final Edge edge;
    private final JsonMapper json;

    ReceiptCheckPage(Edge edge, JsonMapper json) {
        this.edge = edge;
        this.json = json;
    }

    @GetMapping("/receipt")
    String form(Model model) {
        model.addAttribute("attempt", Attempt.none());
        return "receipt";
    }

    @PostMapping("/receipt")
    String check(@RequestParam(defaultValue = "") String receipt, Model model, HttpServletResponse response) {
        Attempt attempt = Attempt.of(FORM, Map.of(FIELD, receipt));
        model.addAttribute("attempt", attempt);
        if (receipt.isBlank()) {
            attempt.add(FIELD, Wording.of(model).text("check-receipt.receipt.missing"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "receipt";
        }
        FilingReceipt read = read(receipt);
        model.addAttribute("read", read);
        model.addAttribute("verdict", edge.ask(new CheckReceipt(read)));
        return "receipt";
    }

    /** Null for what is no receipt. */
    private FilingReceipt read(String text) {
        try {
            return json.readValue(text, FilingReceipt.class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
