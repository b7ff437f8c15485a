package org.liuhe.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.attachments.FileType;

/** Nothing remains of a file but what it shows or sounds. */
class SanitizerTest {

    private final Sanitizer sanitizer = new Sanitizer();

    @Test
    void keepsOfAPhotographItsPixelsAlone() throws IOException {
        byte[] taken = Samples.jpeg(60, 40, 1);
        assertThat(Samples.tells(taken)).isTrue();
        Sanitizer.Clean clean = sanitizer.clean(taken);
        assertThat(clean.type()).isEqualTo(FileType.JPEG);
        assertThat(Samples.tells(clean.content())).isFalse();
        assertThat(new String(clean.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        BufferedImage shown = picture(clean);
        assertThat(shown.getWidth()).isEqualTo(60);
        assertThat(isRed(shown, 10, 20)).isTrue();
        assertThat(isRed(shown, 50, 20)).isFalse();
    }

    /** Where the red half, which is left of the pixels as they are stored, comes to stand. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, 5, 20",
        "2, 60, 40, 55, 20",
        "3, 60, 40, 55, 20",
        "4, 60, 40, 5, 20",
        "5, 40, 60, 20, 5",
        "6, 40, 60, 20, 5",
        "7, 40, 60, 20, 55",
        "8, 40, 60, 20, 55",
        "99, 60, 40, 5, 20"
    })
    void turnsAPhotographAsItWasHeld(int orientation, int width, int height, int x, int y) throws IOException {
        BufferedImage shown = picture(sanitizer.clean(Samples.jpeg(60, 40, orientation)));
        assertThat(shown.getWidth()).isEqualTo(width);
        assertThat(shown.getHeight()).isEqualTo(height);
        assertThat(isRed(shown, x, y)).isTrue();
        assertThat(isRed(shown, width - 1 - x, height - 1 - y)).isFalse();
    }

    @Test
    void keepsOfAScreenshotItsPixelsAndWhatShinesThrough() throws IOException {
        BufferedImage glass = new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(3, 3, 0x8000FF00);
        byte[] taken = Samples.png(glass);
        assertThat(Samples.tells(taken)).isTrue();
        Sanitizer.Clean clean = sanitizer.clean(taken);
        assertThat(clean.type()).isEqualTo(FileType.PNG);
        assertThat(Samples.tells(clean.content())).isFalse();
        assertThat(picture(clean).getRGB(3, 3)).isEqualTo(0x8000FF00);
    }

    @Test
    void makesAnotherKindOfPictureOfWebP() {
        byte[] webp = Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAQAcJaQAA3AA/v3AgAA=");
        Sanitizer.Clean clean = sanitizer.clean(webp);
        assertThat(clean.type()).isEqualTo(FileType.JPEG);
    }

    @Test
    void thinsOutALargePicture() throws IOException {
        BufferedImage large = new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage shown = picture(sanitizer.clean(Samples.encoded(large, "png")));
        assertThat(shown.getWidth()).isEqualTo(3000);
        assertThat(shown.getHeight()).isEqualTo(2000);
    }

    @Test
    void refusesAPictureThatSaysItIsEndless() {
        refuses(Samples.bomb(), AttachmentRule.SIZE);
    }

    @Test
    void refusesWhatHasTooManyBytes() {
        refuses(new byte[Contents.LONGEST + 1], AttachmentRule.SIZE);
    }

    @Test
    void refusesWhatIsNoPictureWhateverItIsCalled() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("photo.jpg"));
            entries.write(1);
        }
        refuses(zip.toByteArray(), AttachmentRule.TYPE);
        refuses("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), AttachmentRule.TYPE);
        refuses(
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                AttachmentRule.TYPE);
        refuses("MZ this program cannot be run".getBytes(StandardCharsets.UTF_8), AttachmentRule.TYPE);
        refuses("just words".getBytes(StandardCharsets.UTF_8), AttachmentRule.TYPE);
    }

    @Test
    void refusesWhatIsBroken() throws IOException {
        refuses(new byte[0], AttachmentRule.UNREADABLE);
        refuses(Arrays.copyOf(Samples.jpeg(60, 40, 1), 40), AttachmentRule.UNREADABLE);
        refuses(Arrays.copyOf(Samples.png(Samples.picture(9, 9)), 50), AttachmentRule.UNREADABLE);
        refuses(Arrays.copyOf(Samples.wav(100), 30), AttachmentRule.UNREADABLE);
        refuses("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8), AttachmentRule.UNREADABLE);
    }

    /** One file that is a picture to one program and an archive or a page to another. */
    @Test
    void leavesOfTwoFilesInOneThePicture() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(Samples.encoded(Samples.picture(20, 20), "jpg"));
        both.writeBytes("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream entries = new ZipOutputStream(both)) {
            entries.putNextEntry(new ZipEntry("run.exe"));
        }
        byte[] clean = sanitizer.clean(both.toByteArray()).content();
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("script", "run.exe");
    }

    @Test
    void keepsOfARecordingItsSound() {
        byte[] wav = sanitizer.clean(Samples.wav(101)).content();
        assertThat(Samples.tells(wav)).isFalse();
        assertThat(wav).hasSize(12 + 24 + 8 + 102);
        assertThat(Arrays.copyOfRange(wav, 44, 145)).containsOnly(127);
        assertThat(sanitizer.clean(wav)).satisfies(again -> {
            assertThat(again.type()).isEqualTo(FileType.WAV);
            assertThat(again.content()).isEqualTo(wav);
        });
    }

    @Test
    void keepsOfAnMp3ItsFrames() {
        byte[] tagged = Samples.mp3(5);
        assertThat(Samples.tells(tagged)).isTrue();
        Sanitizer.Clean clean = sanitizer.clean(tagged);
        assertThat(clean.type()).isEqualTo(FileType.MP3);
        assertThat(Samples.tells(clean.content())).isFalse();
        assertThat(clean.content()).hasSize(5 * 417);
        refuses(Samples.mp3(1), AttachmentRule.UNREADABLE);
    }

    private void refuses(byte[] file, AttachmentRule rule) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> sanitizer.clean(file));
        assertThat(broken).isNotNull();
        assertThat(broken.rule()).isEqualTo(rule);
        assertThat(broken.field()).isEqualTo("file");
    }

    private static BufferedImage picture(Sanitizer.Clean clean) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(clean.content()));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }
}
