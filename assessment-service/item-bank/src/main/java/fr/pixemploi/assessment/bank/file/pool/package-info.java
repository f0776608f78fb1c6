/** Where the files of pools lie: packaged, in a directory, sealed, in an archive. It reads no item. */
@NullMarked
package fr.pixemploi.assessment.bank.file.pool;

import org.jspecify.annotations.NullMarked;
