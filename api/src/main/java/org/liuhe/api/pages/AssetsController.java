package org.liuhe.api.pages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves stylesheets and scripts. */
@Controller
class AssetsController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{hash}/liuhe.css")
    ResponseEntity<String> stylesheet(@PathVariable String hash) {
        return answer(hash, assets.stylesheet(), CSS);
    }

    @GetMapping("/assets/{hash}/liuhe.js")
    ResponseEntity<String> script(@PathVariable String hash) {
        return answer(hash, assets.script(), JAVASCRIPT);
    }

    @GetMapping("/assets/{hash}/map.css")
    ResponseEntity<String> mapStyle(@PathVariable String hash) {
        return answer(hash, assets.mapStyle(), CSS);
    }

    @GetMapping("/assets/{hash}/map.js")
    ResponseEntity<String> mapScript(@PathVariable String hash) {
        return answer(hash, assets.mapScript(), JAVASCRIPT);
    }

    @GetMapping("/assets/{hash}/charts.js")
    ResponseEntity<String> chartScript(@PathVariable String hash) {
        return answer(hash, assets.chartScript(), JAVASCRIPT);
    }

    @GetMapping("/assets/{hash}/field.js")
    ResponseEntity<String> fieldScript(@PathVariable String hash) {
        return answer(hash, assets.fieldScript(), JAVASCRIPT);
    }

    /** For the pages of field work and no others: it never stands between a reader and any other page. */
    @GetMapping("/field/worker.js")
    ResponseEntity<String> fieldWorker() {
        return ResponseEntity.ok()
                .contentType(JAVASCRIPT)
                .header("Service-Worker-Allowed", "/field")
                .body(assets.fieldWorker());
    }

    private static ResponseEntity<String> answer(String hash, Assets.Bundle bundle, MediaType type) {
        // an older page may still ask for an older hash during a rollout: the present file serves it, but is not kept
        CacheControl control = bundle.hash().equals(hash) ? FOR_EVER : CacheControl.noCache();
        return ResponseEntity.ok().contentType(type).cacheControl(control).body(bundle.content());
    }
}
