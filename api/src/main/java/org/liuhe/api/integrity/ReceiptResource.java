package org.liuhe.api.integrity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.contracts.integrity.FindReceipt;
import org.liuhe.contracts.petitions.PetitionId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "integrity")
class ReceiptResource {

    private static final String ABOUT =
            "For whoever filed it. Save it as it is: `bin/liuhe verify --receipt FILE` checks it "
                    + "without us. Until a checkpoint covers the filing, about a minute, the answer is 404 `integrity.not-covered`.";

    private final Edge edge;

    ReceiptResource(Edge edge) {
        this.edge = edge;
    }

    @GetMapping("/api/complaints/{id}/receipt")
    @Operation(
            operationId = "findComplaintReceipt",
            summary = "Proof that one's complaint was recorded",
            description = ABOUT)
    FilingReceipt complaint(@PathVariable String id) {
        return edge.ask(new FindReceipt(new ComplaintId(id).value()));
    }

    @GetMapping("/api/petitions/{id}/receipt")
    @Operation(
            operationId = "findPetitionReceipt",
            summary = "Proof that one's petition was recorded",
            description = ABOUT)
    FilingReceipt petition(@PathVariable String id) {
        return edge.ask(new FindReceipt(new PetitionId(id).value()));
    }
}
