package org.liuhe.app.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.Contents;

/** What residents show of what they tell: water that runs down a wall. */
final class AttachmentScene {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

    private final Cast cast;
    private final Supplier<Contents> contents;

    AttachmentScene(Cast cast, Supplier<Contents> contents) {
        this.cast = cast;
        this.contents = contents;
    }

    void attach(Matter matter) {
        String id = matter.id().value();
        Contents.Kept kept = contents.get().keep(id, picture());
        cast.send(
                cast.resident(matter.reporter()),
                new AttachFile(id, "天花板.jpg", kept.type(), kept.bytes(), kept.address()));
    }

    private static byte[] picture() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new GradientPaint(0, 0, new Color(0xE9E4D8), 0, HEIGHT, new Color(0xC9C2B2)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(0x8A7F6C));
        graphics.fillRect(0, HEIGHT - 60, WIDTH, 60);
        graphics.setStroke(new BasicStroke(26, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(new Color(0x707C86));
        graphics.drawLine(0, 140, WIDTH, 140);
        graphics.setColor(new Color(90, 110, 120, 90));
        for (int stain = 0; stain < 6; stain++) {
            int left = 180 + stain * 90;
            graphics.fillRoundRect(left, 150, 46, 220 + stain * 83 % 240, 46, 46);
        }
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
