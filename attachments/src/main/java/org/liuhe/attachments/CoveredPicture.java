package org.liuhe.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.attachments.FileType;

/** A picture that was cleaned before, as everyone may see it: smaller, and with places painted over, which no pixel shines through. */
final class CoveredPicture {

    private static final Color COVER = new Color(0x40, 0x40, 0x40);

    private CoveredPicture() {}

    /** @return a JPEG; what was clear in places is white there */
    static byte[] of(byte[] clean, List<Contents.Cover> covers) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(clean));
        double scale = Math.min(1, (double) Contents.SEEN / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = shown.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        graphics.setColor(COVER);
        covers.forEach(cover -> paint(graphics, cover, width, height));
        graphics.dispose();
        return Pictures.encoded(shown, FileType.JPEG);
    }

    /** Outwards to whole pixels. */
    private static void paint(Graphics2D graphics, Contents.Cover cover, int width, int height) {
        int left = Math.floorDiv(cover.left() * width, 100);
        int top = Math.floorDiv(cover.top() * height, 100);
        int right = -Math.floorDiv(-(cover.left() + cover.width()) * width, 100);
        int bottom = -Math.floorDiv(-(cover.top() + cover.height()) * height, 100);
        graphics.fillRect(left, top, right - left, bottom - top);
    }
}
