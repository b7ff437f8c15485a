package org.liuhe.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.FileType;

/** Of a PDF remains what its pages show. */
class DocumentsTest {

    private final Sanitizer sanitizer = new Sanitizer();

    @Test
    void keepsThePagesAndNothingThatTellsOrActs() throws IOException {
        byte[] sent = document(2, false);
        assertThat(uncompressed(sent)).contains(Samples.SECRET, "app.alert", "/EmbeddedFile", "/Launch", "/URI");

        Sanitizer.Clean clean = sanitizer.clean(sent);

        assertThat(clean.type()).isEqualTo(FileType.PDF);
        try (PDDocument kept = Loader.loadPDF(clean.content())) {
            assertThat(kept.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(kept)).contains("The lift stands still", "page 2");
            assertThat(kept.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(kept.getPage(0).getAnnotations()).isEmpty();
            assertThat(kept.getDocumentInformation().getAuthor()).isNull();
            assertThat(kept.getDocumentCatalog().getMetadata()).isNull();
            assertThat(kept.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
        assertThat(uncompressed(clean.content()))
                .doesNotContain(
                        Samples.SECRET, "app.alert", "/EmbeddedFile", "/Launch", "/URI", "/JavaScript", "/PieceInfo");
    }

    @Test
    void cleansAgainWhatItCleaned() throws IOException {
        byte[] once = sanitizer.clean(document(1, false)).content();
        assertThat(sanitizer.clean(once).content()).hasSizeBetween(once.length - 200, once.length + 200);
    }

    @Test
    void refusesWhatIsLocked() throws IOException {
        assertThat(refused(document(1, true))).isEqualTo(AttachmentRule.UNREADABLE);
    }

    @Test
    void refusesTooManyPages() throws IOException {
        try (PDDocument pages = new PDDocument()) {
            for (int i = 0; i < 301; i++) pages.addPage(new PDPage());
            assertThat(refused(saved(pages))).isEqualTo(AttachmentRule.SIZE);
        }
    }

    @Test
    void refusesNoPages() throws IOException {
        try (PDDocument none = new PDDocument()) {
            assertThat(refused(saved(none))).isEqualTo(AttachmentRule.UNREADABLE);
        }
    }

    private Object refused(byte[] file) {
        return catchThrowableOfType(RuleBroken.class, () -> sanitizer.clean(file))
                .rule();
    }

    private static byte[] document(int pages, boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setAuthor(Samples.SECRET);
            document.getDocumentCatalog().setMetadata(metadata(document));
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + Samples.SECRET + "')"));
            for (int i = 1; i <= pages; i++) page(document, i);
            embed(document);
            if (locked) document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            return saved(document);
        }
    }

    private static void page(PDDocument document, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDImageXObject photograph = PDImageXObject.createFromByteArray(document, Samples.jpeg(20, 20, 1), "photograph");
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText("The lift stands still, page " + number);
            content.endText();
            content.drawImage(photograph, 50, 500);
        }
        page.setMetadata(metadata(document));
        page.getCOSObject().setString(COSName.getPDFName("PieceInfo"), Samples.SECRET);
        PDAnnotationText note = new PDAnnotationText();
        note.setTitlePopup(Samples.SECRET);
        note.setContents(Samples.SECRET);
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI uri = new PDActionURI();
        uri.setURI("https://example.org/" + Samples.SECRET);
        link.setAction(uri);
        PDAnnotationLink program = new PDAnnotationLink();
        program.setAction(new PDActionLaunch());
        page.setAnnotations(List.of(note, link, program));
    }

    private static PDMetadata metadata(PDDocument document) throws IOException {
        return new PDMetadata(document, new ByteArrayInputStream(Samples.SECRET.getBytes(StandardCharsets.US_ASCII)));
    }

    private static void embed(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("secret.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(
                document, new ByteArrayInputStream(Samples.SECRET.getBytes(StandardCharsets.US_ASCII))));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("secret.txt", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** With its objects readable as they stand, and the raw content of its streams. */
    private static String uncompressed(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
