package org.liuhe.papers;

import java.util.List;

/** A piece of a sheet. Texts may be anything that somebody typed: what cannot be printed is left out or shown as 〓. */
public sealed interface Block {

    /** Who issues it 发文机关标志: at the head, in red, over a red line that follows the number. */
    record Issuer(String name) implements Block {}

    /** The number 文号. */
    record Number(String text) implements Block {}

    /** The title 标题, centred. */
    record Title(String text) implements Block {}

    /** To whom it goes 主送: at the margin. */
    record Addressee(String text) implements Block {}

    record Heading(String text) implements Block {}

    /** Running text 正文, a paragraph for each line, indented by two characters. */
    record Text(String text) implements Block {}

    /** Signature and date 署名、成文日期, at the right, never torn apart. */
    record Closing(List<String> lines) implements Block {

        public Closing {
            lines = List.copyOf(lines);
        }
    }

    /** Small print under a line. */
    record Note(String text) implements Block {}
}
