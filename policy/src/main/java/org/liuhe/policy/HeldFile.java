package org.liuhe.policy;

/**
 * A file of the folder in its state now, and the last version of it that ran.
 *
 * @param now null where it does not hold
 * @param fault null where it holds
 * @param running null where none ever did
 */
record HeldFile(FolderFile file, PolicyPart now, PolicyInvalid fault, PolicyPart running) {

    static HeldFile of(FolderFile file, PolicyPart running) {
        try {
            return new HeldFile(file, file.read(), null, running);
        } catch (PolicyInvalid e) {
            return new HeldFile(file, null, e, running);
        }
    }

    HeldFile running(PolicyPart part) {
        return new HeldFile(file, now, fault, part);
    }
}
