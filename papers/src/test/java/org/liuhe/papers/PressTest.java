package org.liuhe.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    private static final Instant MADE = Instant.parse("2026-11-24T02:00:00Z");
    private static final Press PRESS = new Press();

    private static Printed print(Block... blocks) {
        return PRESS.print("受理告知书", MADE, List.of(new Sheet(CHINESE, List.of(blocks))));
    }

    private static Printed text(String text) {
        return print(new Block.Text(text));
    }

    private static String read(Printed printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without the pages' numbers, and as it was before it was broken into lines. */
    private static String whole(Printed printed) throws IOException {
        return read(printed).replaceAll("— \\d+ —", "").replaceAll("\\s", "");
    }

    @Test
    void whatIsOnItCanBeReadAndIsTagged() throws IOException {
        Printed printed = print(
                new Block.Issuer("湖西区信访局"),
                new Block.Number("受〔2026〕7K3-M9Q-WEA号"),
                new Block.Title("信访事项受理告知书"),
                new Block.Addressee("林女士："),
                new Block.Heading("一、受理"),
                new Block.Text("您反映的事项，本机关已受理。\n第二段。"),
                new Block.Closing(List.of("湖西区信访局", "2026年11月24日")),
                new Block.Note("依登记生成。"));
        assertThat(whole(printed))
                .isEqualTo("湖西区信访局受〔2026〕7K3-M9Q-WEA号信访事项受理告知书林女士：一、受理" + "您反映的事项，本机关已受理。第二段。湖西区信访局2026年11月24日依登记生成。");
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("受理告知书");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(Outline.of(document)).containsExactly("P", "P", "H1", "P", "H2", "P", "P", "P", "P");
            PDPage page = document.getPage(0);
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSerifSC.*");
            }
        }
        assertThat(printed.pdf().length).isLessThan(60_000);
        assertThat(printed.missing()).isZero();
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        assertThat(text("同一件文书").pdf()).isEqualTo(text("同一件文书").pdf());
    }

    @Test
    void whatTheTypeHasNotIsShownAndCounted() throws IOException {
        Printed printed = text("姓名𬭎，笑😀、שלום。\uD800");
        assertThat(whole(printed)).isEqualTo("姓名𬭎，笑〓、〓〓〓〓。〓");
        assertThat(printed.missing()).isEqualTo(6);
    }

    @Test
    void nothingHidesOrTurnsTheDirection() throws IOException {
        Printed printed = text("甲\u202E乙\u2066丙\u200B丁\u0000\u0007\u001B戊\uFEFF己\tA\u00A0B\u2028庚\uFE0F");
        assertThat(whole(printed)).isEqualTo("甲乙丙丁戊己AB庚");
        assertThat(printed.missing()).isZero();
    }

    @Test
    void aLongTextFlowsOverPagesAndLosesNothing() throws IOException {
        String text = "坡道被拆，出不了门；请尽快恢复。".repeat(1250);
        Printed printed = print(new Block.Title("长"), new Block.Text(text), new Block.Closing(List.of("某局", "某日")));
        assertThat(text).hasSize(20_000);
        assertThat(whole(printed)).isEqualTo("长" + text + "某局某日");
        assertThat(printed.pages()).isBetween(33, 36);
        assertThat(read(printed)).contains("— 1 —", "— 33 —");
    }

    @Test
    void hostileTextsEndToo() throws IOException {
        for (String text : List.of(
                "。".repeat(20_000), "（".repeat(20_000), "A".repeat(20_000), "字\n".repeat(10_000), " \n".repeat(10_000)))
            assertThat(whole(text(text))).isEqualTo(text.replaceAll("\\s", ""));
        assertThat(text(null).pages()).isEqualTo(1);
    }

    /** A signature without a date, alone on the next page, could be put under anything. */
    @Test
    void theClosingStaysTogether() throws IOException {
        for (int lines = 15; lines < 24; lines++) {
            Printed printed =
                    print(new Block.Text("字\n".repeat(lines)), new Block.Closing(List.of("湖西区信访局", "2026年11月24日")));
            try (PDDocument document = Loader.loadPDF(printed.pdf())) {
                PDFTextStripper page = new PDFTextStripper();
                page.setStartPage(printed.pages());
                assertThat(page.getText(document)).contains("湖西区信访局", "2026年11月24日");
            }
        }
    }

    @Test
    void eachSheetSaysItsLanguage() throws IOException {
        Printed printed = PRESS.print(
                "双语",
                MADE,
                List.of(
                        new Sheet(CHINESE, List.of(new Block.Text("中文"))),
                        new Sheet(Locale.ENGLISH, List.of(new Block.Text("Accepted under article 23.")))));
        assertThat(printed.pages()).isEqualTo(2);
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            assertThat(Outline.languages(document)).containsExactly("zh-CN", "en");
        }
    }
}
