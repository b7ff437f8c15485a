package org.liuhe.contracts.enforcement;

import org.liuhe.contracts.PersonalData;

/**
 * A piece of evidence, by reference.
 * @param sha256 of its content: 64 lower-case hexadecimal digits
 * @param mediaType for example {@code image/jpeg}
 * @param description what it shows
 */
public record Evidence(String sha256, String mediaType, @PersonalData String description) {}
