"""What can be held in a hand: today's session, the programme and a diary sheet, as PDFs for any printer."""

from backrack.paper.diary import Span, diary_pdf
from backrack.paper.programme import programme_pdf
from backrack.paper.session import session_pdf

__all__ = ["Span", "diary_pdf", "programme_pdf", "session_pdf"]
