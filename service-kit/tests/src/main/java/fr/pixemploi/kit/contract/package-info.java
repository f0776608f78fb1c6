/** What a service promises in {@code contracts/}, compared with what runs. */
@NullMarked
package fr.pixemploi.kit.contract;

import org.jspecify.annotations.NullMarked;
