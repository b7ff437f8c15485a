package org.liuhe.policy;

/** A data file that does not hold: which file, which line (1 for the first; 0 where no line can be named), and why. */
public class PolicyInvalid extends RuntimeException {

    private final String file;
    private final int line;

    public PolicyInvalid(String file, int line, String reason) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
