package org.liuhe.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.Contents.Cover;

/** What everyone sees of a picture. */
class CoveredPictureTest {

    /** A JPEG is made of squares of so many pixels, and bleeds no further. */
    private static final int BLEEDS = 16;

    @Test
    void paintsPlacesOverAndLeavesTheRest() throws IOException {
        BufferedImage shown = shown(picture(200, 100, Color.RED), List.of(new Cover(10, 20, 30, 40)));
        assertThat(shown.getWidth()).isEqualTo(200);
        assertThat(isRed(shown, 50, 40)).isFalse();
        assertThat(isRed(shown, 20 + 1, 20 + 1)).isFalse();
        assertThat(isRed(shown, 80 - 2, 60 - 2)).isFalse();
        assertThat(isRed(shown, 20 - BLEEDS, 40)).isTrue();
        assertThat(isRed(shown, 80 + BLEEDS, 40)).isTrue();
        assertThat(isRed(shown, 50, 20 - BLEEDS)).isTrue();
        assertThat(isRed(shown, 50, 60 + BLEEDS)).isTrue();
    }

    @Test
    void nothingShinesThrough() throws IOException {
        BufferedImage one = shown(picture(64, 64, Color.BLACK), List.of(new Cover(0, 0, 100, 100)));
        BufferedImage other = shown(picture(64, 64, Color.WHITE), List.of(new Cover(0, 0, 100, 100)));
        for (int x = 0; x < 64; x++)
            for (int y = 0; y < 64; y++) assertThat(one.getRGB(x, y)).isEqualTo(other.getRGB(x, y));
    }

    @Test
    void isNoLongerThanAPageNeeds() throws IOException {
        BufferedImage shown = shown(picture(4000, 1000, Color.RED), List.of());
        assertThat(shown.getWidth()).isEqualTo(1600);
        assertThat(shown.getHeight()).isEqualTo(400);
        assertThat(shown(picture(1, 5000, Color.RED), List.of()).getWidth()).isEqualTo(1);
    }

    @Test
    void isWhiteWhereItWasClear() throws IOException {
        BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        assertThat(new Color(shown(clear, List.of()).getRGB(20, 20))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 5, 5",
        "0, -1, 5, 5",
        "0, 0, 0, 5",
        "0, 0, 5, 0",
        "96, 0, 5, 5",
        "0, 96, 5, 5",
        "2147483647, 0, 2147483647, 5",
        "0, 2147483647, 5, 2147483647"
    })
    void refusesAPlaceThatIsNotInThePicture(int left, int top, int width, int height) {
        assertThatThrownBy(() -> new Cover(left, top, width, height))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.refusal().code()).isEqualTo("publication.cover");
                    assertThat(broken.refusal().field()).isEqualTo("covers");
                });
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 180 && colour.getGreen() < 80;
    }

    private static BufferedImage shown(BufferedImage picture, List<Cover> covers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        byte[] covered = CoveredPicture.of(bytes.toByteArray(), covers);
        assertThat(covered).startsWith(0xFF, 0xD8);
        return ImageIO.read(new ByteArrayInputStream(covered));
    }

    private static BufferedImage picture(int width, int height, Color colour) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }
}
