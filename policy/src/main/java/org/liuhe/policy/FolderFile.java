package org.liuhe.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A data file as it was seen in the folder.
 *
 * @param name path within the folder, with slashes
 * @param kind null where it lies in no folder for a kind of file
 */
record FolderFile(Path path, String name, FileKind kind, FileTime modified, long size) {

    static FolderFile of(Path folder, Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        Path relative = folder.relativize(path);
        FileKind kind = relative.getNameCount() == 2
                ? FileKind.ofFolder(relative.getName(0).toString()).orElse(null)
                : null;
        String name = relative.toString().replace('\\', '/');
        return new FolderFile(path, name, kind, attributes.lastModifiedTime(), attributes.size());
    }

    /** @throws PolicyInvalid where it cannot be read, or does not hold */
    PolicyPart read() {
        if (kind == null)
            throw new PolicyInvalid(name, 0, "belongs in calendar/, terms/, majorities/, cosigning/, kpis/ or packs/");
        try {
            return kind.read(name, Files.readString(path));
        } catch (CharacterCodingException e) {
            throw new PolicyInvalid(name, 0, "is not UTF-8");
        } catch (IOException e) {
            throw new PolicyInvalid(name, 0, "cannot be read");
        }
    }
}
