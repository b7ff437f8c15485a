package org.liuhe.api.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.privacy.FindMyData;
import org.liuhe.contracts.privacy.MyData;
import org.liuhe.contracts.privacy.PersonalRead;
import org.liuhe.contracts.support.ListMySupport;
import org.liuhe.contracts.support.SupportedMatter;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Somebody's data as a file to take away (个人信息保护法 art. 45), which no cache may keep. */
@Component
public class MyDataFile {

    private static final ContentDisposition ATTACHMENT =
            ContentDisposition.attachment().filename("liuhe-my-data.json").build();

    private static final int PAGE = 100;

    private final Edge edge;

    MyDataFile(Edge edge) {
        this.edge = edge;
    }

    /**
     * All of it.
     *
     * @param matters what one said, and what was written to one, matter by matter
     * @param supports others' public matters that one supports, the latest first
     * @param reads who looked at it
     */
    public record Taken(
            String subject,
            Instant at,
            List<MyData.Matter> matters,
            List<Support> supports,
            List<PersonalRead> reads) {}

    /** @param code tracking code of the matter */
    public record Support(String code, Instant since) {}

    public ResponseEntity<Taken> file() {
        MyData data = edge.ask(new FindMyData());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ATTACHMENT.toString())
                .body(new Taken(data.subject(), data.at(), data.matters(), supports(), data.reads()));
    }

    private List<Support> supports() {
        List<Support> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<SupportedMatter> page = edge.askPage(new ListMySupport(cursor, PAGE, null));
            page.items().forEach(each -> all.add(new Support(each.matter().code(), each.supportedAt())));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
