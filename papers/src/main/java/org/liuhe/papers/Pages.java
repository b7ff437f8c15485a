package org.liuhe.papers;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Pages that fill from the top, by the measures of GB/T 9704-2012: A4, 37 mm above, 28 mm at the left, 156 by 225 mm of text. */
final class Pages implements AutoCloseable {

    static final float WIDTH = millimetres(156);

    private static final float LEFT = millimetres(28);
    private static final float TOP = PDRectangle.A4.getHeight() - millimetres(37);
    private static final float BOTTOM = TOP - millimetres(225);
    /** The page's number stands under the text, in the fourth size 四号. */
    private static final float NUMBER = 14;

    private static final float BELOW = millimetres(7) + NUMBER;

    private final PDDocument document;
    private final PDFont font;
    private final Typeface type;
    private final Tags tags;
    private PDPageContentStream content;
    private PDPage page;
    private float y;

    Pages(PDDocument document, Typeface type, Tags tags) throws IOException {
        this.document = document;
        this.font = type.in(document);
        this.type = type;
        this.tags = tags;
    }

    static float millimetres(float length) {
        return length * 72 / 25.4f;
    }

    void turn() throws IOException {
        close();
        page = new PDPage(PDRectangle.A4);
        page.setStructParents(document.getNumberOfPages());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = TOP;
    }

    private void number() throws IOException {
        String text = "— " + document.getNumberOfPages() + " —";
        float x = LEFT + (WIDTH - type.width(text) * NUMBER) / 2;
        content.beginMarkedContent(COSName.ARTIFACT);
        write(text, NUMBER, x, BOTTOM - BELOW, 0);
        content.endMarkedContent();
    }

    /** Turns the page where so much more does not fit. */
    void needs(float height) throws IOException {
        if (y - height < BOTTOM && y < TOP) turn();
    }

    void skip(float height) {
        if (y < TOP) y -= height;
    }

    /**
     * One line of an element.
     *
     * @param height of the line, of which the type stands in the middle
     * @param x from the left margin
     * @param spread added between the characters
     */
    void line(String text, Style style, float x, float spread) throws IOException {
        needs(style.height());
        y -= style.height();
        content.beginMarkedContent(tags.kind(), tags.mark(page));
        content.setNonStrokingColor(style.colour());
        content.setStrokingColor(style.colour());
        if (style.bold()) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth(style.size() / 40);
        }
        // the type's own box hangs a fifth of its size under the line it stands on
        write(text, style.size(), LEFT + x, y + (style.height() - style.size()) / 2 + style.size() / 5, spread);
        if (style.bold()) content.setRenderingMode(RenderingMode.FILL);
        content.endMarkedContent();
    }

    /** A line across, which is nothing to be read. */
    void rule(Color colour, float weight) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(colour);
        content.setLineWidth(weight);
        content.moveTo(LEFT, y);
        content.lineTo(LEFT + WIDTH, y);
        content.stroke();
        content.endMarkedContent();
    }

    private void write(String text, float size, float x, float base, float spread) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setCharacterSpacing(spread);
        content.newLineAtOffset(x, base);
        content.showText(text);
        content.endText();
    }

    @Override
    public void close() throws IOException {
        if (content == null) return;
        number();
        content.close();
        content = null;
    }

    /**
     * How a line looks.
     *
     * @param size of the type, in points
     * @param height of the line, in points
     */
    record Style(float size, float height, boolean bold, Color colour) {}
}
