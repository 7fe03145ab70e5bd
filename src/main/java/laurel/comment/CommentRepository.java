package laurel.comment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All comments, public or not. */
interface CommentRepository extends Repository<Comment, UUID> {

	Comment save(Comment comment);

	void delete(Comment comment);

	Optional<Comment> findById(UUID id);

	/** Locked, so that nobody decides on it while its writer takes it back. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Comment> findByWithdrawalHash(byte[] hash);

	/** What these answer. */
	@Query("select c.parentId from Comment c where c.id in :ids and c.parentId is not null")
	List<UUID> findParentIds(Collection<UUID> ids);

	/** What answers this. */
	@Query("select c.id from Comment c where c.parentId = :id")
	List<UUID> findAnswerIds(UUID id);

	List<Comment> findByParentIdAndState(UUID parent, CommentState state);

	boolean existsByParentIdAndState(UUID parent, CommentState state);

	int countByParentIdAndVoice(UUID parent, Voice voice);

	List<Comment> findByEntryIdOrderByDayAscIdAsc(long entry);

	List<Comment> findByDayOrderByIdAsc(LocalDate day);

	@Query("select c from Comment c where c.email.week is not null order by c.day, c.id")
	List<Comment> findAllWithEmail();

	/** Locked, so that two who decide at once do not both decide. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Comment c where c.id in :ids order by c.id")
	List<Comment> lockAll(Collection<UUID> ids);

}
