package org.liuhe.api.pages;

import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.contracts.integrity.FindReceipt;
import org.liuhe.contracts.petitions.PetitionId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt of one's own filing, as a file to keep. */
@Controller
class ReceiptPage {

    private final Edge edge;

    ReceiptPage(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/my/{id}/receipt")
    ResponseEntity<FilingReceipt> complaint(@PathVariable String id) {
        return file(new ComplaintId(id).value());
    }

    @GetMapping("/matter/{id}/receipt")
    ResponseEntity<FilingReceipt> petition(@PathVariable String id) {
        return file(new PetitionId(id).value());
    }

    private ResponseEntity<FilingReceipt> file(String matter) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("liuhe-receipt-" + matter + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(edge.ask(new FindReceipt(matter)));
    }
}
