// SPDX-License-Identifier: GPL-3.0-or-later
// FFmpeg's functions, found when they are first called. Linked in the usual way FFmpeg brings about 150
// shared libraries along, and a program that may never play anything would load and relocate them all before
// main(): most of the workstation's start. In this room an unqualified av_read_frame(…) means the one below.
// Inside this room only; any thread.
#pragma once

#include "base/result.h"

#include <atomic>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavformat/avformat.h>
#include <libavutil/log.h>
#include <libavutil/mem.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

namespace adil::media {

enum class Library { Util, Resample, Scale, Codec, Format, Filter };

// Loads all of them, of the versions that this program was built with; ProgramMissing. Must succeed before
// any of the functions is called; once it has, it is quick.
Result<void> loadLibraries();

// The function's address; ends the program when there is none, as the dynamic linker would have at the start.
void *addressOf(Library library, const char *name);

// Called like the function it stands for, with its conversions of arguments.
template <class F>
class Late {
public:
    constexpr Late(Library library, const char *name)
        : m_name(name)
        , m_library(library)
    { }
    operator F *() const
    {
        void *at = m_at.load(std::memory_order_acquire);
        if (!at) {
            at = addressOf(m_library, m_name);
            m_at.store(at, std::memory_order_release);
        }
        return reinterpret_cast<F *>(at);
    }

private:
    const char *m_name;
    Library m_library;
    mutable std::atomic<void *> m_at{nullptr};
};

// clang-format off
#define ADIL_FFMPEG(call) \
    call(Util, av_channel_layout_copy) \
    call(Util, av_channel_layout_default) \
    call(Util, av_channel_layout_uninit) \
    call(Util, av_dict_free) \
    call(Util, av_dict_get) \
    call(Util, av_dict_set) \
    call(Util, av_frame_alloc) \
    call(Util, av_frame_free) \
    call(Util, av_frame_get_buffer) \
    call(Util, av_frame_make_writable) \
    call(Util, av_frame_unref) \
    call(Util, av_freep) \
    call(Util, av_log_set_level) \
    call(Util, av_malloc) \
    call(Util, av_max_alloc) \
    call(Util, av_rescale) \
    call(Util, av_rescale_q) \
    call(Util, av_rescale_rnd) \
    call(Util, av_strdup) \
    call(Util, av_strerror) \
    call(Resample, swr_alloc_set_opts2) \
    call(Resample, swr_convert) \
    call(Resample, swr_free) \
    call(Resample, swr_get_out_samples) \
    call(Resample, swr_init) \
    call(Scale, sws_freeContext) \
    call(Scale, sws_getCachedContext) \
    call(Scale, sws_getCoefficients) \
    call(Scale, sws_scale) \
    call(Scale, sws_setColorspaceDetails) \
    call(Codec, av_packet_alloc) \
    call(Codec, av_packet_free) \
    call(Codec, av_packet_rescale_ts) \
    call(Codec, av_packet_unref) \
    call(Codec, avcodec_alloc_context3) \
    call(Codec, avcodec_find_decoder) \
    call(Codec, avcodec_find_encoder) \
    call(Codec, avcodec_find_encoder_by_name) \
    call(Codec, avcodec_flush_buffers) \
    call(Codec, avcodec_free_context) \
    call(Codec, avcodec_get_name) \
    call(Codec, avcodec_open2) \
    call(Codec, avcodec_parameters_from_context) \
    call(Codec, avcodec_parameters_to_context) \
    call(Codec, avcodec_receive_frame) \
    call(Codec, avcodec_receive_packet) \
    call(Codec, avcodec_send_frame) \
    call(Codec, avcodec_send_packet) \
    call(Format, av_interleaved_write_frame) \
    call(Format, av_probe_input_buffer2) \
    call(Format, av_read_frame) \
    call(Format, av_seek_frame) \
    call(Format, av_write_trailer) \
    call(Format, avformat_alloc_context) \
    call(Format, avformat_alloc_output_context2) \
    call(Format, avformat_close_input) \
    call(Format, avformat_find_stream_info) \
    call(Format, avformat_free_context) \
    call(Format, avformat_index_get_entries_count) \
    call(Format, avformat_index_get_entry) \
    call(Format, avformat_new_stream) \
    call(Format, avformat_open_input) \
    call(Format, avformat_write_header) \
    call(Format, avio_alloc_context) \
    call(Format, avio_closep) \
    call(Format, avio_context_free) \
    call(Format, avio_open) \
    call(Format, avio_size) \
    call(Filter, av_buffersink_get_frame) \
    call(Filter, av_buffersrc_add_frame) \
    call(Filter, avfilter_get_by_name) \
    call(Filter, avfilter_graph_alloc) \
    call(Filter, avfilter_graph_config) \
    call(Filter, avfilter_graph_create_filter) \
    call(Filter, avfilter_graph_free) \
    call(Filter, avfilter_link)
// clang-format on

#define ADIL_LATE(library, function)                                                                         \
    inline constinit const Late<decltype(::function)> function(Library::library, #function);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wignored-attributes"  // what its headers say of a result does not go along
ADIL_FFMPEG(ADIL_LATE)
#pragma GCC diagnostic pop
#undef ADIL_LATE

}  // namespace adil::media
