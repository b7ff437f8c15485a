package org.liuhe.api.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.privacy.FindMyReads;
import org.liuhe.contracts.privacy.PersonalRead;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "privacy", description = "Personal data: what is kept, who looked at it, and its erasure")
class MyDataResource {

    private final Edge edge;
    private final MyDataFile file;

    MyDataResource(Edge edge, MyDataFile file) {
        this.edge = edge;
        this.file = file;
    }

    @GetMapping("/api/me/data")
    @Operation(
            operationId = "findMyData",
            summary = "All that is kept of oneself, to take away",
            description = "What one said, and what was written to one, matter by matter, what one supports, and who"
                    + " looked at it. As an attachment that no cache keeps.")
    ResponseEntity<MyDataFile.Taken> data() {
        return file.file();
    }

    @GetMapping("/api/me/reads")
    @Operation(
            operationId = "listMyReads",
            summary = "Who looked at one's data",
            description = "The hour, the organisations and the question; at most 500, the newest first.")
    List<PersonalRead> reads() {
        return edge.askList(new FindMyReads());
    }
}
