package org.liuhe.papers;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Prints sheets as tagged PDF with the type embedded, as far as it is used. One after another: a paper takes some tens of
 * milliseconds, and several at once would only take the memory that the node needs.
 */
public final class Press {

    private static final Color INK = Color.BLACK;
    private static final Color RED = new Color(0xc00000);
    /** The third size 三号; 28 characters fill a line, 22 lines a page. */
    private static final float BODY = Pages.WIDTH / 28;

    private static final float LINE = Pages.millimetres(225) / 22;
    private static final Pages.Style TEXT = new Pages.Style(BODY, LINE, false, INK);
    private static final Pages.Style HEADING = new Pages.Style(BODY, LINE, true, INK);
    private static final Pages.Style ISSUER = new Pages.Style(26, 40, true, RED);
    private static final Pages.Style TITLE = new Pages.Style(22, 34, true, INK);
    private static final Pages.Style NOTE = new Pages.Style(10.5f, 17, false, INK);
    /** Two characters. */
    private static final float INDENT = 2 * BODY;
    /** A line is spread to the margin by no more than this between two characters. */
    private static final float LOOSEST = BODY / 6;

    private Typeface type;

    /**
     * The same sheets and the same time give the same bytes.
     *
     * @param title of the file, which a reader's program shows and says
     * @param made when what is on it came about
     */
    public synchronized Printed print(String title, Instant made, List<Sheet> sheets) {
        if (type == null) type = Typeface.load();
        try (PDDocument document = new PDDocument()) {
            Run run = new Run(document, type);
            for (Sheet sheet : sheets) run.set(sheet);
            run.pages.close();
            run.tags.into(document);
            describe(document, title, made, sheets.get(0).language());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Printed(out.toByteArray(), document.getNumberOfPages(), run.missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, String title, Instant made, Locale language) {
        document.setDocumentId(made.toEpochMilli());
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setProducer("Liuhe");
        Calendar time = Calendar.getInstance(TimeZone.getTimeZone("Asia/Shanghai"), Locale.ROOT);
        time.setTimeInMillis(made.toEpochMilli());
        about.setCreationDate(time);
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** One document on its way through the press. */
    private static final class Run {

        private final Typeface type;
        private final Tags tags = new Tags();
        private final Pages pages;
        private int missing;
        private boolean redHead;
        private boolean even;

        Run(PDDocument document, Typeface type) throws IOException {
            this.type = type;
            this.pages = new Pages(document, type, tags);
        }

        void set(Sheet sheet) throws IOException {
            tags.sheet(sheet.language());
            redHead = false;
            even = sheet.language().getLanguage().equals(Locale.CHINESE.getLanguage());
            pages.turn();
            for (Block block : sheet.blocks()) set(block);
        }

        private void set(Block block) throws IOException {
            if (block instanceof Block.Issuer issuer) {
                centred(issuer.name(), ISSUER, StandardStructureTypes.P);
                redHead = true;
            } else if (block instanceof Block.Number number) number(number);
            else if (block instanceof Block.Title title) {
                pages.skip(LINE / 2);
                centred(title.text(), TITLE, StandardStructureTypes.H1);
                pages.skip(LINE / 2);
            } else if (block instanceof Block.Addressee to) text(to.text(), TEXT, StandardStructureTypes.P, 0);
            else if (block instanceof Block.Heading heading) {
                pages.needs(3 * LINE);
                text(heading.text(), HEADING, StandardStructureTypes.H2, INDENT);
            } else if (block instanceof Block.Text text) text(text.text(), TEXT, StandardStructureTypes.P, INDENT);
            else if (block instanceof Block.Closing closing) closing(closing);
            else if (block instanceof Block.Note note) note(note);
        }

        private void number(Block.Number number) throws IOException {
            centred(number.text(), TEXT, StandardStructureTypes.P);
            if (redHead) {
                pages.skip(Pages.millimetres(4));
                pages.rule(RED, 1.5f);
            }
            pages.skip(LINE / 2);
        }

        private void note(Block.Note note) throws IOException {
            pages.needs(LINE + 3 * NOTE.height());
            pages.skip(LINE);
            pages.rule(INK, 0.5f);
            pages.skip(NOTE.height() / 2);
            text(note.text(), NOTE, StandardStructureTypes.P, 0);
        }

        /** Centred on each other, the longest two characters from the margin. */
        private void closing(Block.Closing closing) throws IOException {
            List<String> lines = closing.lines().stream()
                    .flatMap(line -> printable(line).stream())
                    .flatMap(line -> Lines.of(line, type, BODY, Pages.WIDTH - INDENT, Pages.WIDTH - INDENT).stream())
                    .map(Lines.Line::text)
                    .toList();
            float widest = lines.stream()
                    .map(line -> type.width(line) * BODY)
                    .max(Float::compare)
                    .orElse(0f);
            pages.needs((lines.size() + 1) * LINE);
            pages.skip(LINE);
            tags.element(StandardStructureTypes.P);
            for (String line : lines) {
                float left = Pages.WIDTH - INDENT - widest;
                pages.line(line, TEXT, left + (widest - type.width(line) * BODY) / 2, 0);
            }
        }

        private void centred(String typed, Pages.Style style, String kind) throws IOException {
            tags.element(kind);
            for (String paragraph : printable(typed))
                for (Lines.Line line : Lines.of(paragraph, type, style.size(), Pages.WIDTH, Pages.WIDTH))
                    pages.line(line.text(), style, (Pages.WIDTH - line.width()) / 2, 0);
        }

        private void text(String typed, Pages.Style style, String kind, float indent) throws IOException {
            for (String paragraph : printable(typed)) {
                tags.element(kind);
                float left = indent;
                for (Lines.Line line : Lines.of(paragraph, type, style.size(), Pages.WIDTH - indent, Pages.WIDTH)) {
                    pages.line(line.text(), style, left, spread(line, Pages.WIDTH - left));
                    left = 0;
                }
            }
        }

        /** Both margins are even, but for a paragraph's end; words of letters set apart are hard to read. */
        private float spread(Lines.Line line, float room) {
            int gaps = line.text().codePointCount(0, line.text().length()) - 1;
            if (!even || line.last() || gaps < 1) return 0;
            float spread = (room - line.width()) / gaps;
            return spread <= LOOSEST ? Math.max(0, spread) : 0;
        }

        private List<String> printable(String typed) {
            Printable printable = Printable.of(typed, type);
            missing += printable.missing();
            return printable.paragraphs();
        }
    }
}
