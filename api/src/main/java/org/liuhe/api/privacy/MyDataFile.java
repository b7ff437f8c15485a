package org.liuhe.api.privacy;

import org.liuhe.contracts.privacy.MyData;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Somebody's data as a file to take away, which no cache may keep. */
public final class MyDataFile {

    private static final ContentDisposition ATTACHMENT =
            ContentDisposition.attachment().filename("liuhe-my-data.json").build();

    private MyDataFile() {}

    public static ResponseEntity<MyData> of(MyData data) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ATTACHMENT.toString())
                .body(data);
    }
}
