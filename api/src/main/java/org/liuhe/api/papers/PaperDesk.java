package org.liuhe.api.papers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.pages.Directory;
import org.liuhe.api.pages.PageTexts;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.papers.Block;
import org.liuhe.papers.Press;
import org.liuhe.papers.Printed;
import org.liuhe.papers.Sheet;
import org.liuhe.policy.Policy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where papers are given out, for the API and the pages alike. */
@Component
public class PaperDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PaperDesk.class);
    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    /** Where a browser shows it all the same, it has no origin, runs nothing and loads nothing. */
    private static final String ALONE =
            "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

    private final List<PaperSource> sources;
    private final DisputePapers disputes;
    private final PageTexts texts;
    private final Directory directory;
    private final Policy policy;
    private final DueSentence dueSentence;
    private final Press press = new Press();

    PaperDesk(
            List<PaperSource> sources,
            DisputePapers disputes,
            PageTexts texts,
            Directory directory,
            Policy policy,
            DueSentence dueSentence) {
        this.sources = sources;
        this.disputes = disputes;
        this.texts = texts;
        this.directory = directory;
        this.policy = policy;
        this.dueSentence = dueSentence;
    }

    /**
     * The papers of a matter that the present actor may have, from the oldest to the newest.
     *
     * @throws Refused matter.unknown
     */
    public List<Paper> list(String matterId, StreamPosition after) {
        MatterKind kind = MatterKind.of(matterId).orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null));
        return sources.stream()
                .filter(source -> source.keeps(kind))
                .findFirst()
                .orElseThrow(() -> new Refused(CommonRule.MATTER_UNKNOWN, null))
                .of(matterId, after);
    }

    /** The same, of a complaint that the page has asked for already. */
    public List<Paper> list(ComplaintView mine) {
        return ComplaintPapers.of(mine);
    }

    /** The same, of a dossier that the page has asked for already. */
    public List<Paper> list(DossierView dossier) {
        return ComplaintPapers.of(dossier);
    }

    /**
     * One of them as PDF: in Chinese, and, for whoever reads English, with a translation of what the form says.
     *
     * @param kind as addresses have it
     * @throws Refused matter.unknown, paper.not-there
     */
    public ResponseEntity<byte[]> print(
            String matterId, String kind, int number, Locale language, StreamPosition after) {
        Paper paper = list(matterId, after).stream()
                .filter(one -> one.kind().slug().equals(kind) && one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(EdgeRule.PAPER_NOT_THERE, null));
        return print(paper, language);
    }

    /** An agreement as it would look, marked as a draft. */
    public ResponseEntity<byte[]> preview(DisputeView dispute, RecordAgreement draft, Instant now, Locale language) {
        return print(disputes.draft(dispute, draft, now), language);
    }

    private ResponseEntity<byte[]> print(Paper paper, Locale language) {
        PaperWords chinese = words(CHINESE);
        PaperWords english = words(Locale.ENGLISH);
        List<Sheet> sheets = new ArrayList<>(List.of(sheet(paper, chinese)));
        if (Locale.ENGLISH.getLanguage().equals(language.getLanguage())) sheets.add(sheet(paper, english));
        String title = chinese.text(paper.title()) + " " + paper.reference();
        Printed printed = press.print(title, paper.issuedAt(), sheets);
        // what was in it is nobody's business here
        if (printed.missing() > 0) LOG.warn("a paper has {} characters that the type has not", printed.missing());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(title + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", ALONE)
                .body(printed.pdf());
    }

    private PaperWords words(Locale language) {
        return new PaperWords(language, texts, directory, policy, dueSentence);
    }

    private static Sheet sheet(Paper paper, PaperWords words) {
        List<Block> blocks = new ArrayList<>();
        if (words.english()) blocks.add(new Block.Text(words.text("paper.translation")));
        if (paper.issuer() != null) blocks.add(new Block.Issuer(words.organisation(paper.issuer())));
        Block number = new Block.Number(paper.reference());
        Block title = new Block.Title(words.text(paper.title()));
        blocks.addAll(paper.issuer() == null ? List.of(title, number) : List.of(number, title));
        blocks.addAll(paper.body().apply(words));
        blocks.add(new Block.Note(words.text("paper.note")));
        return new Sheet(words.language(), blocks);
    }
}
